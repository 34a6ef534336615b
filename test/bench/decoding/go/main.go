package main

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"time"

	okxweb3 "example.com/okx-web3-errors"
)

type apiError struct {
	code, message string
	status        int
	parameters    []string
}

func (e *apiError) Error() string { return e.message }

var table = map[string]*regexp.Regexp{
	"50011": regexp.MustCompile(`^Too Many Requests$`),
	"50014": regexp.MustCompile(`^Parameter (.*) can not be empty\.$`),
}

func decodeByHand(status int, body []byte) error {
	var read struct {
		Code string `json:"code"`
		Msg  string `json:"msg"`
	}
	if err := json.Unmarshal(body, &read); err != nil {
		return &apiError{message: string(body[:min(len(body), 4096)]), status: status}
	}
	if read.Code == "0" {
		return nil
	}
	e := &apiError{code: read.Code, message: read.Msg, status: status}
	if pattern := table[read.Code]; pattern != nil {
		if match := pattern.FindStringSubmatch(read.Msg); match != nil {
			e.parameters = match[1:]
		}
	}
	return e
}

func codeOf(err error) string {
	switch e := err.(type) {
	case *okxweb3.Error:
		return string(e.Code())
	case *apiError:
		return e.code
	}
	return ""
}

// timeOf returns the nanoseconds of one call, over as many calls as take a tenth of a second.
func timeOf(call func() error) float64 {
	for calls := 1; ; calls *= 2 {
		start := time.Now()
		for range make([]struct{}, calls) {
			sink = call()
		}
		if spent := time.Since(start); spent > 100*time.Millisecond {
			return float64(spent.Nanoseconds()) / float64(calls)
		}
	}
}

var sink error

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}

func main() {
	var cases []struct {
		Name   string
		Status int
		Body   string
	}
	text, err := os.ReadFile("../cases.json")
	if err == nil {
		err = json.Unmarshal(text, &cases)
	}
	if err != nil {
		panic(err)
	}
	for _, c := range cases {
		body := []byte(c.Body)
		ways := [2]func() error{
			func() error { return okxweb3.Decode(c.Status, body, nil) },
			func() error { return decodeByHand(c.Status, body) },
		}
		if a, b := codeOf(ways[0]()), codeOf(ways[1]()); a != b {
			panic(c.Name + ": " + a + " is not " + b)
		}
		var times [2][]float64
		for range [9]int{} {
			for i, way := range ways {
				times[i] = append(times[i], timeOf(way))
			}
		}
		fmt.Printf("{\"case\": %q, \"decode\": %f, \"hand\": %f}\n", c.Name, median(times[0]), median(times[1]))
	}
}
