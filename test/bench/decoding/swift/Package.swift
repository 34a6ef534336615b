// swift-tools-version: 5.9

import PackageDescription

let package = Package(
    name: "decoding",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "okx-web3-errors", path: "../package")],
    targets: [
        .executableTarget(
            name: "Decoding",
            dependencies: [.product(name: "OkxWeb3Errors", package: "okx-web3-errors")]
        )
    ]
)
