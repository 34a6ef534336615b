// Command driver answers conformance vectors with the package under test: a line of JSON for each case.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"reflect"
	"strconv"
	"strings"
	"time"

	errs "errspec.test/package"
)

// A binding is what the package has for one error; raise and read may be nil.
type binding struct {
	name  string
	code  errs.Code
	raise func(params values, options ...errs.Option) *errs.Error
	read  func(err error) (any, bool)
}

type values map[string]json.RawMessage

type options struct {
	RetryAfterMs *int64
	RequestID    *string
	Subcode      *string
	Details      []errs.Detail
	Items        []raising
}

// A raising is an error to raise.
type raising struct {
	Name    string
	Params  values
	Options options
}

type question struct {
	raising
	ID, Op, Code, Body string
	Operation          string
	Base64             []byte
	Adding             options
	Locales            []string
	Locale             *string
	Status             int
	Headers            map[string]json.RawMessage
	Now                *int64
	Received           *question
	Raised             *raising
	JSON               string
	Text               string
}

type object = map[string]any

var bindings = map[string]binding{}

func main() {
	for _, table := range tables {
		for _, b := range table {
			bindings[b.name] = b
		}
	}
	text, err := os.ReadFile(os.Args[1])
	var vectors struct{ Cases []question }
	if err == nil {
		err = json.Unmarshal(text, &vectors)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, q := range vectors.Cases {
		line, err := json.Marshal(object{"id": q.ID, "saw": answer(q)})
		if err != nil {
			panic(err)
		}
		out.Write(append(line, '\n'))
	}
}

func answer(q question) any {
	switch q.Op {
	case "lookup":
		return lookup(errs.Code(q.Code))
	case "raise":
		e := raise(q.raising)
		saw := report(e)
		rendered := object{"": e.Render()}
		for _, locale := range q.Locales {
			rendered[locale] = e.Render(locale)
		}
		saw["rendered"] = rendered
		return saw
	case "encode":
		encoded, err := raise(q.raising).Encode(encodeOptions(q)...)
		if err != nil {
			return err.Error()
		}
		return response(encoded)
	case "forward":
		var e *errs.Error
		errors.As(decode(*q.Received), &e)
		encoded, err := e.Encode(encodeOptions(q)...)
		if err != nil {
			return nil
		}
		return response(encoded)
	case "answer":
		err := errors.New(q.Text)
		if q.Received != nil {
			err = fmt.Errorf("wrapped: %w", decode(*q.Received))
		}
		return response(encode(err, encodeOptions(q)...))
	case "decode":
		var e *errs.Error
		if err := decode(q); err == nil {
			return nil
		} else if !errors.As(err, &e) {
			return err.Error()
		}
		return report(e)
	case "export":
		e := exported(q)
		return object{
			"json": json.RawMessage(e.ToJSON()), "withSensitive": json.RawMessage(e.ToJSON(errs.WithSensitive())),
			"attributes": e.Attributes(),
		}
	case "import":
		if e, ok := errs.FromJSON([]byte(q.JSON)); ok {
			return report(e)
		}
		return nil
	case "print":
		return printed(secrets(q))
	case "belongs":
		return operations[q.Operation].Has(decode(q))
	case "matches":
		return matches(decode(q), bindings[q.Name])
	}
	return "unknown op"
}

func response(encoded errs.Encoded) object {
	headers := object{}
	for name := range encoded.Header {
		headers[strings.ToLower(name)] = encoded.Header.Get(name)
	}
	return object{"status": encoded.Status, "headers": headers, "body": string(encoded.Body)}
}

func encodeOptions(q question) []errs.EncodeOption {
	var all []errs.EncodeOption
	if q.Now != nil {
		all = append(all, errs.WithNow(time.UnixMilli(*q.Now)))
	}
	if q.Locale != nil {
		all = append(all, errs.WithLocale(*q.Locale))
	}
	for _, option := range requestOptions(q.Adding) {
		all = append(all, option)
	}
	return all
}

func requestOptions(given options) []errs.RequestOption {
	var all []errs.RequestOption
	if ms := given.RetryAfterMs; ms != nil {
		all = append(all, errs.WithRetryAfter(time.Duration(*ms)*time.Millisecond))
	}
	if id := given.RequestID; id != nil {
		all = append(all, errs.WithRequestID(*id))
	}
	return all
}

func raise(r raising) *errs.Error {
	all := []errs.Option{errs.WithDetails(r.Options.Details...)}
	for _, option := range requestOptions(r.Options) {
		all = append(all, option)
	}
	if subcode := r.Options.Subcode; subcode != nil {
		all = append(all, errs.WithSubcode(*subcode))
	}
	var items []*errs.Error
	for _, item := range r.Options.Items {
		items = append(items, raise(item))
	}
	return bindings[r.Name].raise(r.Params, append(all, errs.WithItems(items...))...)
}

func decode(q question) error {
	header := map[string][]string{}
	for name, text := range q.Headers {
		var several []string
		if json.Unmarshal(text, &several) != nil {
			several = []string{valueOf[string](text)}
		}
		header[name] = several
	}
	body := []byte(q.Body)
	if q.Base64 != nil {
		body = q.Base64
	}
	if q.Now == nil {
		return errs.Decode(q.Status, body, header)
	}
	return errs.Decode(q.Status, body, header, errs.WithNow(time.UnixMilli(*q.Now)))
}

// matches asks the typed reader where there is one, and reports its fields under the names of the table.
func matches(err error, b binding) any {
	saw := object{"matches": errors.Is(err, b.code), "params": nil}
	if b.read == nil {
		return saw
	}
	if read, ok := b.read(err); ok {
		definition, _ := errs.Lookup(b.code)
		params := object{}
		for i, param := range definition.Params {
			params[param.Name] = reflect.ValueOf(read).Field(i).Interface()
		}
		saw["params"] = jsonParams(params)
	}
	return saw
}

func lookup(code errs.Code) any {
	d, ok := errs.Lookup(code)
	if !ok {
		return nil
	}
	params := []object{}
	for _, p := range d.Params {
		params = append(params, object{"name": p.Name, "type": p.Type, "sensitive": p.Sensitive})
	}
	return object{
		"code": d.Code, "name": d.Name, "category": d.Category, "status": d.Status, "kind": d.Kind,
		"message": d.Message, "params": params, "retry": d.Retry, "deprecated": d.Deprecated,
		"replacement": orNil(string(d.Replacement)), "docs": orNil(string(d.Docs)),
	}
}

func report(e *errs.Error) object {
	items := []object{}
	for _, item := range e.Items() {
		items = append(items, report(item))
	}
	details := []object{}
	for _, d := range e.Details() {
		details = append(details, object{"field": orNil(d.Field), "code": orNil(d.Code), "message": orNil(d.Message)})
	}
	saw := object{
		"known": e.Known(), "code": orNil(string(e.Code())), "name": orNil(e.Name()),
		"category": orNil(string(e.Category())), "status": e.Status(), "message": e.Error(), "received": nil,
		"params": nil, "retry": e.Retry(), "retryAfterMs": nil, "requestId": orNil(e.RequestID()),
		"intermediary": e.Intermediary(), "body": nil, "index": nil, "items": items,
		"subcode": orNil(e.Subcode()), "details": details,
	}
	if received, ok := e.Received(); ok {
		saw["received"] = received
	}
	if params := e.Params(); params != nil {
		saw["params"] = jsonParams(object(params))
	}
	if wait, ok := e.RetryAfter(); ok {
		saw["retryAfterMs"] = wait.Milliseconds()
	}
	if index, ok := e.Index(); ok {
		saw["index"] = index // an item's body is JSON, not a text that was received
	} else if body, ok := e.Body(); ok {
		saw["body"] = body
	}
	return saw
}

// exported is the error that is written as JSON.
func exported(q question) (e *errs.Error) {
	if q.Raised != nil {
		return raise(*q.Raised)
	}
	errors.As(decode(*q.Received), &e)
	return e
}

// jsonParams has a number that JSON does not have, or not in every language, as its text.
func jsonParams(params object) object {
	for name, value := range params {
		switch value := value.(type) {
		case int64:
			if value >= 1<<53 || value <= -1<<53 {
				params[name] = strconv.FormatInt(value, 10)
			}
		case float64:
			if math.IsNaN(value) {
				params[name] = "NaN"
			} else if math.IsInf(value, 0) {
				params[name] = strings.TrimPrefix(fmt.Sprint(value)+"inity", "+")
			}
		}
	}
	return params
}

func orNil(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func valueOf[T any](text json.RawMessage) T {
	var value T
	switch number := any(&value).(type) { // a number that JSON does not have is a text
	case *int64:
		text = json.RawMessage(strings.Trim(string(text), `"`))
	case *float64:
		if parsed, err := strconv.ParseFloat(strings.Trim(string(text), `"`), 64); err == nil {
			*number = parsed
			return value
		}
	}
	if err := json.Unmarshal(text, &value); err != nil {
		panic(err)
	}
	return value
}
