module errspec.test/versions

go 1.21

require (
	example.com/okx-web3-errors v1.0.0
	example.com/okx-web3-errors/v2 v2.0.0
)

replace (
	example.com/okx-web3-errors => ../older
	example.com/okx-web3-errors/v2 => ../newer
)
