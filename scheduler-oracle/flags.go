package scheduleroracle

import "github.com/assay-network/assay/internal/service"

// Spec is the scheduler oracle as a program. Its flags are the fields of Config.
func Spec() service.Spec[Config] {
	return service.Spec[Config]{
		Name:      "scheduler-oracle",
		Usage:     "gather bids, decide which one wins, sign the decision",
		EnvPrefix: "SCHEDULER_ORACLE",
		Description: `The scheduler oracle follows the market's jobs, takes bids that workers sign off chain, and after each round's bidding
window decides between them and the best on-chain bid: feasible, then score, then select, on facts of one block. Members
of the committee exchange what they would decide, and sign once enough of them propose the same. A bidder gets receipts,
which cost a member its bond if it signs for less; and why each bid lost is told:

   POST /v1/bids               {"bid":{...},"signature":"0x..."} signed by the worker; the answer has the receipts
   GET  /v1/decisions/{jobId}  the decision for a keeper to submit
   GET  /v1/jobs/{jobId}       the decisions of all rounds, with score tables and the bids that were refused
   POST /v1/who-would-bid      a job request: who could do it, for how much, and why the others could not
   POST /v1/telemetry          what an enclave says of itself, signed by its live signer
   GET  /v1/journal            all receipts and decisions that this member signed, and decisions that it saw
   GET  /v1/status             account, committee, how far the chain is read

The account in the keystore must be a bonded member of the committee. A keeper submits the decisions:
   scheduler-oracle --rpc-url http://127.0.0.1:8545 --deployment bindings/deployments/31337.json \
     --keystore-file oracle.json --password-file oracle.password \
     --peer 0x70997970C51812dc3A010C7d01b50e0d17dc79C8=http://127.0.0.1:7201

Without a keeper, paying for gas from the same account:
   scheduler-oracle --config oracle.yaml --submit`,
		Defaults: DefaultConfig(),
		Build:    Build,
	}
}
