package scheduleroracle

import "github.com/assay-network/assay/internal/service"

// Spec is the scheduler oracle as a program. Its flags are the fields of Config.
func Spec() service.Spec[Config] {
	return service.Spec[Config]{
		Name:      "scheduler-oracle",
		Usage:     "gather bids, decide which one wins, sign the decision",
		EnvPrefix: "SCHEDULER_ORACLE",
		Description: `The scheduler oracle follows the market's jobs, takes bids that workers sign off chain, and after each job's bidding
window decides between them and the best on-chain bid: feasible, then score, then select, on facts of one block. It
signs one decision for a job and round, never a second, and serves it with the score table and why each bid lost:

   POST /v1/bids               {"bid":{...},"signature":"0x..."} signed by the worker
   GET  /v1/decisions/{jobId}  the decision for a keeper to submit
   GET  /v1/status             account, committee, how far the chain is read

The account in the keystore must be a member of the committee. A keeper submits the decisions:
   scheduler-oracle --rpc-url http://127.0.0.1:8545 --deployment bindings/deployments/31337.json \
     --keystore-file oracle.json --password-file oracle.password

Without a keeper, paying for gas from the same account:
   scheduler-oracle --config oracle.yaml --submit`,
		Defaults: DefaultConfig(),
		Build:    Build,
	}
}
