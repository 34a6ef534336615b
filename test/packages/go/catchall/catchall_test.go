// Package catchall is a server that answers any error, with the package of a table that has a fallback.
package catchall

import (
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	everything "errspec.test/package"
)

func answer(w http.ResponseWriter, err error) {
	encoded := everything.Encode(err, everything.WithRequestID("request-1"))
	maps.Copy(w.Header(), encoded.Header)
	w.WriteHeader(encoded.Status)
	_, _ = w.Write(encoded.Body)
}

func TestAliases(t *testing.T) {
	e := everything.NewInternalError(everything.WithSubcode("sub"))
	if !errors.Is(e, everything.CodeSystemError) || e.Name() != "system_error" || e.Subcode() != "sub" {
		t.Error(e)
	}
}

//lint:file-ignore SA1019 what is deprecated is tested too

func TestAliasesWithParameters(t *testing.T) {
	e := everything.NewWrongPassword("hunter2", "ann", everything.WithSubcode("sub"))
	if !errors.Is(e, everything.CodeBadPassword) || everything.CodeWrongPassword != everything.CodeBadPassword || e.Subcode() != "sub" {
		t.Error(e)
	}
	var params everything.WrongPasswordParams
	params, ok := everything.AsWrongPassword(e)
	if own, _ := everything.AsBadPassword(e); !ok || params != own || params != (everything.BadPasswordParams{Password: "hunter2", User: "ann"}) {
		t.Error(params, ok)
	}
	if strings.Contains(params.String(), "hunter2") {
		t.Error(params)
	}
	if old, ok := everything.AsOlderWay(everything.NewOldWay("a", "b")); !ok || old.Self != "b" {
		t.Error(old, ok)
	}
}

func TestParts(t *testing.T) {
	err := everything.DecodeParts(401, "103", "Password a of b is wrong", nil)
	if p, ok := everything.AsBadPassword(err); !ok || p.Password != "a" || p.User != "b" {
		t.Error(err)
	}
	if err := everything.DecodeParts(200, "0", "", nil); err != nil {
		t.Error(err)
	}
}

func TestCatchAll(t *testing.T) {
	for _, want := range []struct {
		err    error
		status int
		code   string
	}{
		{everything.NewBadPassword("hunter2", "ann"), 401, `"code":103`},
		{errors.New("no such file: /secret"), 500, `"code":100`},
		{io.ErrUnexpectedEOF, 500, `"code":100`},
	} {
		w := httptest.NewRecorder()
		answer(w, want.err)
		body := w.Body.String()
		if w.Code != want.status || !strings.Contains(body, want.code) || strings.Contains(body, "/secret") {
			t.Error(w.Code, body)
		}
		if w.Header().Get("X-Request-Id") != "request-1" {
			t.Error(w.Header())
		}
	}
}
