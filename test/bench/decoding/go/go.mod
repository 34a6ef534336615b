module decoding

go 1.21

require example.com/okx-web3-errors v0.0.0

replace example.com/okx-web3-errors => ../package
