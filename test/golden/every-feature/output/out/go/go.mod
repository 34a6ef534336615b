module example.com/shop/errors

go 1.21
