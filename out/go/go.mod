module example.com/okx-web3-errors

go 1.21
