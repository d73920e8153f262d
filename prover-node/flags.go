package provernode

import (
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/service"
)

// Spec is the prover node as a program. Its flags are the fields of Config.
func Spec() service.Spec[Config] {
	return service.Spec[Config]{
		Name:      "prover-node",
		Usage:     "attest, bid, run, sign, deliver: the worker of the market",
		EnvPrefix: "PROVER_NODE",
		Description: `A prover node keeps an enclave attested, bids for jobs that pay, runs those it is assigned, signs what came of them in
its enclave and delivers. It needs an operator's account with ether for gas, registered and with stake:

   assay worker register --keystore-file key.json --password-file key.password
   assay worker deposit --amount 100 --keystore-file key.json --password-file key.password

Then:
   prover-node --rpc-url http://127.0.0.1:8545 --deployment bindings/deployments/31337.json \
      --keystore-file key.json --password-file key.password --oracle-urls http://127.0.0.1:7200 --capacity-slots 2

At the start it measures how fast this machine executes SP1 programs, with the runner that jobs get and as many programs
at once as there are slots (or cores, if those are fewer), and attests four fifths of that. It takes some five seconds.

What it bids: cost = cycle limit x --wei-per-gcycle / 10^9 + (--gas-bid + --gas-deliver) x gas price x --gas-share-bps,
in the payment token by --token-rates, with --gas-deliver-opened in the place of --gas-deliver for callbacks and results
above 1 KiB, and --gas-deliver-replica in a quorum; profit = the larger of cost x --margin-bps and --min-profit; price = both, and the
market's fee on top. Where the job's ceiling is below that there is no bid. Nor is there one beyond free slots, free stake
or --collateral-budget, for a window too short at attested speed, or within --cool-down after a job failed or was slashed;
the pause doubles up to --max-cool-down and starts over once a job was delivered. Basis points: 10000 is the whole. Why
jobs got no bid is counted in prover_node_declined_total and shown, job by job, by GET /v1/node.

Every round of a job is bid for anew; of a quorum job the node takes one replica. Past its deadline a job is worth half its
price until somebody ends the round, so it is worked on for --late-patience more where half the price exceeds the gas of
--gas-deliver-late. With --batch-window finished results wait for one another and go on chain in one call. Of a result
above 1 KiB only the digest goes there: the bytes stay below --data-dir until the requester's window is over, and are
published if they are demanded, so lose that directory and you lose what is kept back of the price.

Oracles answer signed bids with receipts: what committee members promise about their decision. They are kept below
--data-dir, and brought to the watchtower of --keeper, which challenges a decision that breaks one. Every
--telemetry-interval the oracles are told load, queue, free memory and cached artifacts, signed by the enclave.

It may be killed at any moment: started again it attests anew, supersedes the key that is lost, and finishes the jobs it
still owes. GET /v1/node says how it stands. What it attests with is --attestation-provider, and prover-node doctor says
what this machine lacks for each. With --attestation-batch-url statements go on chain through a batch prover, under one proof
with those of others: that costs minutes and no gas, and the chain does not see the machine's certificate. The simulated one (sim) and --fault are for development chains only.

Exit codes: 2 usage, 3 configuration, 4 chain, 5 attestation.`,
		Defaults: DefaultConfig(),
		Build:    Build,
		Commands: []*cli.Command{doctorCommand()},
	}
}
