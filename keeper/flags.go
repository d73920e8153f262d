package keeper

import "github.com/assay-network/assay/internal/service"

// Spec is the keeper as a program. Its flags are the fields of Config.
func Spec() service.Spec[Config] {
	return service.Spec[Config]{
		Name:      "keeper",
		Usage:     "index the market, keep its jobs moving, serve API and blobs",
		EnvPrefix: "KEEPER",
		Description: `The keeper follows the contracts' events into a local index, does the duties that anybody may do (assign jobs as the
committee decided, fall back to the stored bid, drop dead bids, free workers that were cut off, end overdue rounds and
windows), and serves GET /v1/jobs, /v1/workers, /v1/enclaves, /v1/status and the blob store PUT|GET /v1/blobs/{sha256}.
With the duty anchor it also takes signed requests at POST /v1/requests and posts them on chain, at its own cost. With
the duty watch it takes bidders' receipts at POST /v1/receipts, reads the scheduler oracles' journals, and challenges
members that broke a receipt or signed two decisions for one round: what that pays goes to the keeper's account.

Index and serve only:
   keeper --rpc-url http://127.0.0.1:8545 --deployment bindings/deployments/31337.json --duties none

Do duties as well:
   keeper --config keeper.yaml --keystore-file key.json --password-file key.password --oracle-urls http://127.0.0.1:7200`,
		Defaults: DefaultConfig(),
		Build:    Build,
	}
}
