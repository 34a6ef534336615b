// A program with two versions of one table, which are two modules.
package main

import (
	"errors"
	"fmt"

	older "example.com/okx-web3-errors"
	newer "example.com/okx-web3-errors/v2"
)

func main() {
	fmt.Println(older.CatalogVersion(), newer.CatalogVersion())
	var olderError *older.Error
	var newerError *newer.Error

	err := older.Decode(400, []byte(`{"code":"50014","msg":"Parameter chainIndex can not be empty."}`), nil)
	_, ok := newer.AsParameterEmpty(err)
	fmt.Println(errors.As(err, &olderError), errors.As(err, &newerError), ok)
	fmt.Println(errors.Is(err, older.CodeParameterEmpty), errors.Is(err, newer.CodeParameterEmpty), errors.Is(err, newer.CategoryGeneral))

	// Each finds its own in one tree.
	both := errors.Join(fmt.Errorf("older: %w", err), newer.NewQuotaSpent())
	fmt.Println(errors.As(both, &olderError), errors.As(both, &newerError), olderError.Code(), newerError.Code())

	text, _ := olderError.MarshalJSON()
	read, ok := newer.FromJSON(text)
	fmt.Println(ok, errors.Is(read, newer.CodeParameterEmpty))
	text, _ = newerError.MarshalJSON()
	unknown, ok := older.FromJSON(text)
	fmt.Println(ok, unknown.Known(), unknown)
}
