package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"

	errs "errspec.test/package"
)

// secrets are all things that have the secrets of a case in them and that somebody may print.
func secrets(q question) []any {
	err := decode(q)
	var e, page *errs.Error
	errors.As(err, &e)
	errors.As(errs.Decode(502, []byte("<p>"+q.Body), map[string][]string{"X-Secret": {q.Body}}), &page)
	things := []any{e, *e, page, *page, errors.Join(err, page), fmt.Errorf("wrapped: %w", err)}
	definition, _ := errs.Lookup(e.Code())
	if e.Params() == nil {
		return append(things, e.Params(), definition)
	}
	params, err := json.Marshal(object(e.Params()))
	if err != nil {
		panic(err)
	}
	b, options := bindings[q.Name], raising{Name: q.Name}
	if err := json.Unmarshal(params, &options.Params); err != nil {
		panic(err)
	}
	detail := errs.Detail{Field: "field", Code: "code", Message: e.Render()}
	bulk := b.raise(options.Params, errs.WithItems(e, page), errs.WithDetails(detail), errs.WithCause(e))
	encoded, _ := bulk.Encode()
	read, _ := b.read(e)
	copied, _ := errs.FromJSON(e.ToJSON(errs.WithSensitive()))
	things = append(things, bulk, bulk.Items(), bulk.Params(), read, encoded, &encoded, copied, e.Attributes())
	return append(things, definition, string(bulk.ToJSON()), bulk.Details(), detail, &detail)
}

// printed is each thing in all forms that a log may have it in.
func printed(things []any) []string {
	var lines []string
	for _, thing := range things {
		lines = append(append(lines, formatted(thing)...), logged(thing)...)
	}
	return lines
}

// formatted is what package fmt and its users print.
func formatted(thing any) []string {
	nested := []any{thing, []any{thing}, object{"thing": thing}, struct{ Thing any }{thing}, &struct{ Thing any }{thing}}
	var lines []string
	for _, one := range nested {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%t"} {
			lines = append(lines, fmt.Sprintf(verb, one))
		}
		if text, ok := one.(fmt.Stringer); ok {
			lines = append(lines, text.String())
		}
		var line bytes.Buffer
		log.New(&line, "", 0).Println(one)
		lines = append(lines, line.String())
	}
	return lines
}

// logged is what the handlers of log/slog and package encoding/json print.
func logged(thing any) []string {
	var lines bytes.Buffer
	for _, handler := range []slog.Handler{slog.NewTextHandler(&lines, nil), slog.NewJSONHandler(&lines, nil)} {
		logger := slog.New(handler).With("with", thing)
		logger.Error("alone", "thing", thing)
		logger.Error("nested", "list", []any{thing}, slog.Group("group", "thing", thing), "map", object{"thing": thing})
	}
	if text, err := json.MarshalIndent(thing, "", " "); err == nil {
		lines.Write(text)
	}
	return []string{lines.String()}
}
