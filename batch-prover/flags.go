package batchprover

import "github.com/assay-network/assay/internal/service"

// Spec is the batch prover as a program. Its flags are the fields of Config.
func Spec() service.Spec[Config] {
	return service.Spec[Config]{
		Name:      "batch-prover",
		Usage:     "prove quotes of many machines together, and send them on chain as one batch",
		EnvPrefix: "BATCH_PROVER",
		Description: `A batch prover takes quotes from operators, gathers them for --window, proves them in one zero-knowledge proof and sends that
to the deployment's desk for batches, paying the gas. What the chain is shown of a machine is its claims: neither its PPID
nor its certificate. This program sees both, so run your own, or one that you trust with them.

It needs an account with ether for gas, which needs no role, and proving keys:

   dcap-zk --authority simulated-platform --slots 4 setup
   batch-prover --rpc-url http://127.0.0.1:8545 --deployment bindings/deployments/31337.json \
      --keystore-file key.json --password-file key.password --authority simulated-platform --slots 4
   prover-node --attestation-batch-url http://127.0.0.1:7500 ...

POST /v1/attestations takes a quote, the statement it is over, and the operator's consent, and answers when the batch
is through. Registrations, rotations and re-attestations go in batches of their own. Whoever reaches the port may hand
in a genuine quote, one of a machine at a time, and this account pays: keep the port to your operators. One batch is
proven at a time: four quotes take some 50 CPU-seconds and 6 GB. Development keys, which let everybody forge proofs,
are refused except on development chains.

Exit codes: 2 usage, 3 configuration or keys, 4 chain.`,
		Defaults: DefaultConfig(),
		Build:    Build,
	}
}
