package chain

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/bindings/accessmanager"
	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/bindings/batchdesk"
	"github.com/assay-network/assay/bindings/collateralstore"
	"github.com/assay-network/assay/bindings/devtoken"
	"github.com/assay-network/assay/bindings/documentreader"
	"github.com/assay-network/assay/bindings/erc20"
	"github.com/assay-network/assay/bindings/erc20permit"
	"github.com/assay-network/assay/bindings/jobmarket"
	"github.com/assay-network/assay/bindings/multiproof"
	"github.com/assay-network/assay/bindings/p256quoteverifier"
	"github.com/assay-network/assay/bindings/scheduleroracle"
	"github.com/assay-network/assay/bindings/workerregistry"
	"github.com/assay-network/assay/internal/protocol"
)

// bound holds the generated codecs, which know no address.
type bound struct {
	market      *jobmarket.JobMarket
	workers     *workerregistry.WorkerRegistry
	attestation *attestationregistry.AttestationRegistry
	oracle      *scheduleroracle.SchedulerOracle
	verifier    *p256quoteverifier.P256QuoteVerifier
	token       *erc20.IERC20Metadata
	permit      *erc20permit.IERC20Permit
}

// codecs is built once: parsing the interfaces costs milliseconds and the result never changes.
var codecs = sync.OnceValue(func() bound {
	return bound{
		market:      jobmarket.NewJobMarket(),
		workers:     workerregistry.NewWorkerRegistry(),
		attestation: attestationregistry.NewAttestationRegistry(),
		oracle:      scheduleroracle.NewSchedulerOracle(),
		verifier:    p256quoteverifier.NewP256QuoteVerifier(),
		token:       erc20.NewIERC20Metadata(),
		permit:      erc20permit.NewIERC20Permit(),
	}
})

// abis are the interfaces whose errors a call may come back with.
func abis() []abi.ABI {
	b := codecs()
	return []abi.ABI{
		b.market.GetABI(), b.workers.GetABI(), b.attestation.GetABI(), b.oracle.GetABI(), b.verifier.GetABI(),
		multiproof.NewMultiProof().GetABI(), collateralstore.NewCollateralStore().GetABI(),
		documentreader.NewDocumentReader().GetABI(), devtoken.NewDevToken().GetABI(), accessmanager.NewAccessManager().GetABI(),
		batchdesk.NewBatchDesk().GetABI(),
	}
}

// Contracts are the contracts of one deployment, to read from and to make calls for. Reads are made at a block, nil
// being the newest; each is one request or a few and does not retry. Its methods may be called concurrently.
type Contracts struct {
	client     *Client
	deployment Deployment
	// events is how to read each contract's events, by their first topic.
	events map[common.Address]map[common.Hash]decodeFunc
	bound
}

// Bind joins a client with a deployment of its chain.
func Bind(client *Client, deployment Deployment) (*Contracts, error) {
	if err := deployment.Check(); err != nil {
		return nil, err
	}
	if id := client.chainID; !id.IsUint64() || id.Uint64() != deployment.ChainID {
		return nil, fmt.Errorf("%w: the deployment is on chain %d, the endpoint serves %s", ErrWrongChain,
			deployment.ChainID, id)
	}
	contracts := &Contracts{client: client, deployment: deployment, bound: codecs()}
	contracts.events = contracts.decoders()
	return contracts, nil
}

// Client returns the client underneath.
func (c *Contracts) Client() *Client { return c.client }

// Deployment returns the address book.
func (c *Contracts) Deployment() Deployment { return c.deployment }

// Addresses returns the contracts' addresses.
func (c *Contracts) Addresses() Addresses { return c.deployment.Contracts }

// MarketDomain is what requests, bids and decisions are signed under.
func (c *Contracts) MarketDomain() protocol.Domain { return c.domain(c.deployment.Contracts.JobMarket) }

// ProofDomain is what enclaves sign results under.
func (c *Contracts) ProofDomain() protocol.Domain { return c.domain(c.deployment.Contracts.MultiProof) }

// AttestationDomain is what quotes bind their statement under.
func (c *Contracts) AttestationDomain() protocol.Domain {
	return c.domain(c.deployment.Contracts.AttestationRegistry)
}

func (c *Contracts) domain(contract common.Address) protocol.Domain {
	return protocol.Domain{ChainID: c.client.ChainID(), Contract: contract}
}

// read makes one call and unpacks its answer.
func read[T any](ctx context.Context, c *Client, what string, to common.Address, at *big.Int, data []byte,
	unpack func([]byte) (T, error),
) (T, error) {
	var none T
	out, err := c.call(ctx, to, data, at)
	if err != nil {
		return none, fmt.Errorf("read %s: %w", what, err)
	}
	value, err := unpack(out)
	if err != nil {
		return none, fmt.Errorf("read %s: %w", what, err)
	}
	return value, nil
}
