// Package callsites holds what people write who use the package of the OKX table.
package callsites

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"math/rand"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	okxweb3 "errspec.test/package"
)

func TestClient(t *testing.T) {
	resp := &http.Response{StatusCode: 400, Header: http.Header{"Retry-After": {"2"}}}
	err := okxweb3.Decode(resp.StatusCode, []byte(`{"code":"50014","msg":"Parameter chainIndex can not be empty."}`), resp.Header)
	switch {
	case errors.Is(err, okxweb3.CodeRequestsTooFrequent), errors.Is(err, okxweb3.CategoryAuthentication):
		t.Error("another error")
	case !errors.Is(err, okxweb3.CodeParameterEmpty), !errors.Is(err, okxweb3.CategoryGeneral):
		t.Error("not this error")
	}
	var e *okxweb3.Error
	if !errors.As(err, &e) || e.Retry() != okxweb3.RetryNever || e.Header().Get("Retry-After") != "2" {
		t.Error(e)
	}
	if wait, ok := e.RetryAfter(); !ok || wait != 2*time.Second {
		t.Error(wait)
	}
	if p, ok := okxweb3.AsParameterEmpty(err); !ok || p.Parameter != "chainIndex" {
		t.Error(p)
	}
	if _, ok := okxweb3.AsParameterError(err); ok {
		t.Error("read as another error")
	}
}

func TestParts(t *testing.T) {
	header := http.Header{"Retry-After": {"3"}}
	err := okxweb3.DecodeParts(400, "50014", "Parameter chainIndex can not be empty.", header)
	var e *okxweb3.Error
	if p, ok := okxweb3.AsParameterEmpty(err); !ok || p.Parameter != "chainIndex" || !errors.As(err, &e) {
		t.Fatal(err)
	}
	body, ok := e.Body()
	if wait, _ := e.RetryAfter(); wait != 3*time.Second || ok || body != "" {
		t.Error(wait, body)
	}
	if err := okxweb3.DecodeParts(200, "0", "ok", nil); err != nil {
		t.Error(err)
	}
	if err := okxweb3.DecodeParts(204, "", "", nil); err != nil {
		t.Error(err)
	}
	if !errors.As(okxweb3.DecodeParts(502, "", " ", nil), &e) || !e.Intermediary() {
		t.Error(e)
	}
	if !errors.As(okxweb3.DecodeParts(404, "", "No such page.", nil), &e) || e.Intermediary() || e.Code() != "" {
		t.Error(e)
	}
	if !errors.As(okxweb3.DecodeParts(400, "\xff", "\xff", nil), &e) || e.Code() != "\ufffd" {
		t.Error(e)
	}
}

func TestOperations(t *testing.T) {
	timeout := okxweb3.DecodeParts(503, string(okxweb3.CodeEndpointTimeout), "Service timeout", nil)
	for name, c := range map[string]struct {
		err  error
		want bool
	}{
		"listed":        {timeout, true},
		"wrapped":       {fmt.Errorf("quote: %w", timeout), true},
		"joined":        {errors.Join(errors.New("first"), timeout), true},
		"not listed":    {okxweb3.NewInvalidJSON(), false},
		"unknown":       {okxweb3.DecodeParts(400, "999999", "hm", nil), false},
		"another error": {errors.New("50014"), false},
		"nil":           {nil, false},
		"a nil *Error":  {(*okxweb3.Error)(nil), false},
		"a code":        {okxweb3.CodeEndpointTimeout, false},
	} {
		if has := okxweb3.GetQuoteErrors.Has(c.err); has != c.want {
			t.Error(name, has)
		}
	}
	codes := okxweb3.GetQuoteErrors.Codes()
	if len(codes) == 0 || !slices.Contains(codes, okxweb3.CodeParameterEmpty) || slices.Contains(codes, okxweb3.CodeInvalidJSON) {
		t.Error(codes)
	}
	codes[0] = ""
	if slices.Contains(okxweb3.GetQuoteErrors.Codes(), "") {
		t.Error("the codes can be changed")
	}
	if nobody := okxweb3.OperationErrors("nobody"); nobody.Has(timeout) || nobody.Codes() != nil {
		t.Error("an operation that is not there")
	}
}

func TestSuccessIsNil(t *testing.T) {
	if err := okxweb3.Decode(200, []byte(`{"code":"0","data":[]}`), nil); err != nil {
		t.Errorf("%#v", err)
	}
}

func handle() error { return okxweb3.NewParameterEmpty("chainIndex") }

func TestServer(t *testing.T) {
	err := handle()
	var e *okxweb3.Error
	if !errors.As(err, &e) || err.Error() != "50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty." {
		t.Fatal(err)
	}
	encoded, err := e.Encode(okxweb3.WithLocale("zh-CN, en;q=0.5"), okxweb3.WithRequestID("request-1"))
	if err != nil || encoded.Status != 400 || encoded.Header.Get("content-language") != "zh-Hans" {
		t.Error(encoded, err)
	}
	if !strings.Contains(string(encoded.Body), `"code":"50014"`) {
		t.Error(string(encoded.Body))
	}
}

func TestDetailsAndItems(t *testing.T) {
	detail := okxweb3.Detail{Field: "chainIndex", Code: "empty"}
	item := okxweb3.NewParameterEmpty("chainIndex", okxweb3.WithSubcode("chain"), okxweb3.WithDetails(detail))
	e := okxweb3.NewSystemError(okxweb3.WithItems(okxweb3.NewSystemError(), item))
	if !errors.Is(e, okxweb3.CodeParameterEmpty) || !errors.Is(e, okxweb3.CategoryGeneral) || errors.Is(e, okxweb3.Code("")) {
		t.Error("an item is not found")
	}
	if p, ok := okxweb3.AsParameterEmpty(fmt.Errorf("wrapped: %w", e)); !ok || p.Parameter != "chainIndex" {
		t.Error("the parameters of an item are not found")
	}
	if items := e.Items(); len(items) != 2 || items[1].Subcode() != "chain" || items[1].Details()[0] != detail {
		t.Error(items)
	}
}

func TestTrees(t *testing.T) {
	cause := errors.New("cause")
	unread := okxweb3.Decode(400, []byte(`{"code":"50014","msg":"hm"}`), nil)
	tree := errors.Join(cause, unread, fmt.Errorf("wrapped: %w", okxweb3.NewParameterEmpty("a", okxweb3.WithCause(cause))))
	if p, ok := okxweb3.AsParameterEmpty(tree); !ok || p.Parameter != "a" {
		t.Error("the second one, whose message could be read, was not found")
	}
	if _, ok := okxweb3.AsParameterEmpty(unread); ok {
		t.Error("parameters that were not read back")
	}
	if !errors.Is(okxweb3.NewSystemError(okxweb3.WithCause(cause)), cause) {
		t.Error("the cause is lost")
	}
	if _, ok := okxweb3.AsParameterEmpty(nil); ok {
		t.Error("nil has no parameters")
	}
}

func TestNobodysError(t *testing.T) {
	for _, e := range []*okxweb3.Error{nil, {}} {
		if e.Known() || e.Code() != "" || e.Params() != nil || e.Unwrap() != nil || errors.Is(e, okxweb3.Code("")) {
			t.Errorf("%v", e)
		}
		if _, err := e.Encode(); err == nil {
			t.Error("encoded")
		}
	}
}

func TestPrintingShowsNoFields(t *testing.T) {
	e := okxweb3.Decode(400, []byte(`{"code":"50014","msg":"hm","secret":"hunter2"}`), nil)
	for _, text := range []string{fmt.Sprintf("%v %+v %#v", e, e, e), fmt.Sprintf("%v %+v %#v", *e.(*okxweb3.Error), e, e)} {
		if strings.Contains(text, "hunter2") {
			t.Error(text)
		}
	}
}

func TestIntegersKeepTheirValue(t *testing.T) {
	e := okxweb3.NewParameterCountExceeded("ids", math.MaxInt64)
	if p, ok := okxweb3.AsParameterCountExceeded(e); !ok || p.Limit != math.MaxInt64 {
		t.Error(p)
	}
	if want := "Parameter ids count exceeds the limit 9223372036854775807."; e.Render() != want {
		t.Error(e.Render())
	}
}

func TestJSON(t *testing.T) {
	e := okxweb3.NewParameterEmpty("chainIndex", okxweb3.WithRequestID("request-1"))
	text, err := json.Marshal(map[string]any{"error": e, "copy": *e})
	if err != nil || strings.Count(string(text), `"params":{"parameter":"chainIndex"}`) != 2 {
		t.Error(string(text), err)
	}
	read, ok := okxweb3.FromJSON(e.ToJSON())
	if !ok || !errors.Is(read, okxweb3.CodeParameterEmpty) || read.Error() != e.Error() {
		t.Error(read)
	}
	if _, ok := okxweb3.FromJSON([]byte("{}")); ok {
		t.Error("an error of another table")
	}
	if text, err := json.Marshal((*okxweb3.Error)(nil)); string(text) != "null" {
		t.Error(string(text), err)
	}
}

func TestLogValue(t *testing.T) {
	var text strings.Builder
	log := slog.New(slog.NewJSONHandler(&text, nil))
	log.Error("failed", "err", okxweb3.NewParameterEmpty("chainIndex", okxweb3.WithRequestID("request-1")))
	var line struct{ Err map[string]any }
	if err := json.Unmarshal([]byte(text.String()), &line); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]any{
		"code": "50014", "name": "parameter_empty", "status": 400.0, "requestId": "request-1", "retry": "never",
		"message": "50014 parameter_empty (HTTP 400, request request-1): Parameter chainIndex can not be empty.",
	} {
		if line.Err[name] != want {
			t.Error(name, line.Err[name])
		}
	}
}

func TestDecodesAnyBytes(t *testing.T) {
	draw := rand.New(rand.NewSource(20261122))
	for turn := 0; turn < 2000; turn++ {
		body := []byte(`{"code":"50014","msg":"Parameter é can not be empty."}`)
		if turn%2 == 0 {
			body = make([]byte, 1+draw.Intn(80))
			draw.Read(body)
		}
		for change := 0; change < turn%4; change++ {
			body[draw.Intn(len(body))] = byte(draw.Intn(256))
		}
		wait := make([]byte, 9)
		draw.Read(wait)
		var e *okxweb3.Error
		if !errors.As(okxweb3.Decode(400, body, map[string][]string{"Retry-After": {string(wait)}}), &e) || e.Status() != 400 {
			t.Fatalf("%q", body)
		}
		_ = e.Error() + e.Render("ar")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(200, []byte(`{"code":"0","data":[]}`), "7")
	f.Add(429, []byte(`{"code":50025,"msg":"Parameter ids count exceeds the limit 5."}`), "Sun, 06 Nov 1994 08:49:37 GMT")
	f.Add(502, []byte("\xff<html>"), "Sunday, 06-Nov-94 08:49:37 GMT")
	f.Fuzz(func(t *testing.T, status int, body []byte, wait string) {
		var e *okxweb3.Error
		err := okxweb3.Decode(status, body, map[string][]string{"retry-after": {wait}})
		if !errors.As(err, &e) {
			return
		}
		_ = e.Error() + e.Render(wait) + e.Render("ar")
		if _, err := e.Encode(okxweb3.WithLocale(wait)); (err == nil) != e.Known() {
			t.Error(err)
		}
	})
}
