package chaintest

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/bindings/accessmanager"
	"github.com/assay-network/assay/bindings/assignmentdesk"
	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/bindings/batchdesk"
	"github.com/assay-network/assay/bindings/collateralstore"
	"github.com/assay-network/assay/bindings/devtoken"
	"github.com/assay-network/assay/bindings/intakedesk"
	"github.com/assay-network/assay/bindings/jobmarket"
	"github.com/assay-network/assay/bindings/multiproof"
	"github.com/assay-network/assay/bindings/p256quoteverifier"
	"github.com/assay-network/assay/bindings/scheduleroracle"
	"github.com/assay-network/assay/bindings/settlementdesk"
	"github.com/assay-network/assay/bindings/workerregistry"
	"github.com/assay-network/assay/dcap-zk/openkey"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/upsert/simulated"
	"github.com/assay-network/assay/internal/dcap/measurement"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
)

const (
	marketNonce          = 12
	defaultFallbackDelay = 30
	unbondingSeconds     = 600
	feeBps               = 100
	maxKHz               = 1_000_000
	createGas            = 12_000_000
	rebidSeconds         = 15
	minBond              = 1000
	oracleUnbonding      = 7 * 24 * 60 * 60
)

// Treasury gets the fees of a world.
func Treasury() common.Address {
	return common.HexToAddress("0x00000000000000000000000000000000A55A7EA5")
}

// deployer sends the council's transactions, which are mined together: a block takes longer to make than most of them.
type deployer struct {
	t      testing.TB
	w      *World
	feeCap *big.Int
	// sent is every transaction, and its nonce the place in it.
	sent []*types.Transaction
}

func (d *deployer) create(metadata *bind.MetaData, constructor []byte) common.Address {
	d.t.Helper()
	return d.send(nil, append(common.FromHex(metadata.Bin), constructor...))
}

// newDeployer returns one on a node that mines nothing by itself.
func newDeployer(t testing.TB, w *World) *deployer {
	t.Helper()
	head, err := w.node.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	// Full blocks raise the fee, by an eighth each.
	const blocks = 16
	return &deployer{t: t, w: w, feeCap: new(big.Int).Mul(head.BaseFee, big.NewInt(blocks))}
}

// send makes a transaction; it returns the address of what it creates, if it creates anything.
func (d *deployer) send(to *common.Address, data []byte) common.Address {
	d.t.Helper()
	nonce := uint64(len(d.sent))
	tx, err := types.SignNewTx(d.w.keys[0], types.LatestSignerForChainID(d.w.Client.ChainID()), &types.DynamicFeeTx{
		ChainID: d.w.Client.ChainID(), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: d.feeCap, Gas: createGas, To: to, Data: data,
	})
	require.NoError(d.t, err)
	require.NoError(d.t, d.w.node.SendTransaction(d.t.Context(), tx))
	d.sent = append(d.sent, tx)
	return crypto.CreateAddress(d.w.Council().Address(), nonce)
}

// finish mines what was sent, and demands that all of it succeeded.
func (d *deployer) finish() {
	d.t.Helper()
	for i, tx := range d.sent {
		receipt, err := d.w.node.TransactionReceipt(d.t.Context(), tx.Hash())
		for blocks := 0; err != nil && blocks < len(d.sent); blocks++ {
			d.w.node.commit()
			receipt, err = d.w.node.TransactionReceipt(d.t.Context(), tx.Hash())
		}
		require.NoError(d.t, err)
		require.Equal(d.t, types.ReceiptStatusSuccessful, receipt.Status, "transaction %d of the deployment", i)
	}
}

// defaultWeights are those of the development deployment.
func defaultWeights() scheduleroracle.Weights {
	return scheduleroracle.Weights{Band: 300, Price: 5000, Speed: 1500, Headroom: 500, History: 1500, Load: 1000, Tcb: 500}
}

// deploy creates and sets up the contracts, in the order of the deployment script.
func (w *World) deploy(t testing.TB, options Options) chain.Deployment {
	t.Helper()
	if options.FallbackDelay == 0 {
		options.FallbackDelay = defaultFallbackDelay
	}
	if len(options.Members) == 0 {
		options.Members = []int{1}
	}
	options.Threshold = max(options.Threshold, 1)
	var members []common.Address
	for _, account := range options.Members {
		members = append(members, w.Account(account).Address())
	}
	d := newDeployer(t, w)
	council := w.Council().Address()
	market := crypto.CreateAddress(council, marketNonce)
	root := w.Authority.RootKeyXY()
	head, err := w.node.BlockNumber(t.Context())
	require.NoError(t, err)

	var a chain.Addresses
	token := devtoken.NewDevToken()
	a.AccessManager = d.create(&accessmanager.AccessManagerMetaData,
		accessmanager.NewAccessManager().PackConstructor(council))
	a.StakeToken = d.create(&devtoken.DevTokenMetaData, token.PackConstructor("Stake", "dSTAKE", council))
	a.PaymentToken = d.create(&devtoken.DevTokenMetaData, token.PackConstructor("Dollar", "dUSD", council))
	a.CollateralStore = d.create(&collateralstore.CollateralStoreMetaData,
		collateralstore.NewCollateralStore().PackConstructor(new(big.Int).SetBytes(root[:32]),
			new(big.Int).SetBytes(root[32:]), a.AccessManager))
	a.P256QuoteVerifier = d.create(&p256quoteverifier.P256QuoteVerifierMetaData,
		p256quoteverifier.NewP256QuoteVerifier().PackConstructor(a.CollateralStore, [32]byte{1}))
	a.WorkerRegistry = d.create(&workerregistry.WorkerRegistryMetaData,
		workerregistry.NewWorkerRegistry().PackConstructor(a.StakeToken, market, Treasury(), big.NewInt(unbondingSeconds),
			workerregistry.SlashShares{Requester: 4000, Caller: 1000, Rescuer: 3000}))
	a.AttestationRegistry = d.create(&attestationregistry.AttestationRegistryMetaData,
		attestationregistry.NewAttestationRegistry().PackConstructor(market, a.WorkerRegistry, a.P256QuoteVerifier,
			a.AccessManager))
	a.MultiProof = d.create(&multiproof.MultiProofMetaData,
		multiproof.NewMultiProof().PackConstructor(a.AttestationRegistry))
	a.SchedulerOracle = d.create(&scheduleroracle.SchedulerOracleMetaData,
		scheduleroracle.NewSchedulerOracle().PackConstructor(scheduleroracle.SchedulerOracleConfig{
			Authority: a.AccessManager, Market: market, StakeToken: a.StakeToken, Workers: a.WorkerRegistry,
			Enclaves: a.AttestationRegistry, Treasury: Treasury(), Members: members,
			Threshold: options.Threshold, MinBond: units(minBond), SlashAmount: units(minBond), ChallengerShareBps: 3000,
			UnbondingSeconds: big.NewInt(oracleUnbonding), Weights: defaultWeights(),
		}))
	a.JobMarket = d.market(a, options)
	require.Equal(t, market, a.JobMarket)
	d.configure(a, members, options)
	if !options.NoCollateral {
		d.batches(a)
	}
	d.finish()
	return chain.Deployment{ChainID: w.Client.ChainID().Uint64(), StartBlock: head, Profile: "development", Contracts: a}
}

// market creates the market after its desks.
func (d *deployer) market(a chain.Addresses, options Options) common.Address {
	config := jobmarket.MarketBaseConfig{
		Workers: a.WorkerRegistry, Enclaves: a.AttestationRegistry, Oracle: a.SchedulerOracle,
		MultiProof: a.MultiProof, Treasury: Treasury(), FeeBps: feeBps, MinCollateral: big.NewInt(1e16),
		FallbackDelay: big.NewInt(options.FallbackDelay), RebidSeconds: big.NewInt(rebidSeconds),
	}
	desks := jobmarket.JobMarketDesks{
		Intake: d.create(&intakedesk.IntakeDeskMetaData,
			intakedesk.NewIntakeDesk().PackConstructor(a.AccessManager, intakedesk.MarketBaseConfig(config))),
		Assignment: d.create(&assignmentdesk.AssignmentDeskMetaData,
			assignmentdesk.NewAssignmentDesk().PackConstructor(a.AccessManager, assignmentdesk.MarketBaseConfig(config))),
		Settlement: d.create(&settlementdesk.SettlementDeskMetaData,
			settlementdesk.NewSettlementDesk().PackConstructor(a.AccessManager, settlementdesk.MarketBaseConfig(config))),
	}
	return d.create(&jobmarket.JobMarketMetaData,
		jobmarket.NewJobMarket().PackConstructor(a.AccessManager, config, desks))
}

// batches creates the desk for batches, with the key that everybody can prove under.
func (d *deployer) batches(a chain.Addresses) {
	const slots = 4
	desk := batchdesk.NewBatchDesk()
	address := d.create(&batchdesk.BatchDeskMetaData, desk.PackConstructor(a.AttestationRegistry, a.P256QuoteVerifier, a.AccessManager))
	d.send(&a.AttestationRegistry, attestationregistry.NewAttestationRegistry().PackSetBatchDesk(address))
	ca := crypto.Keccak256Hash(d.w.Authority.PlatformCADER())
	d.send(&address, desk.PackAddKey(slots, ca, [32]byte{}, openkey.Packed()))
}

// configure stores the simulated collateral if that is wanted, allows the reference trust domain and hands out tokens.
func (d *deployer) configure(a chain.Addresses, members []common.Address, options Options) {
	d.t.Helper()
	if !options.NoCollateral {
		upserts, err := simulated.Calls(d.w.Authority, simtee.DefaultBundle(), simtee.DefaultBundleSGX())
		require.NoError(d.t, err)
		for _, call := range upserts {
			d.send(&a.CollateralStore, call)
		}
	}
	registry := attestationregistry.NewAttestationRegistry()
	d.send(&a.CollateralStore, collateralstore.NewCollateralStore().PackSetListener(a.AttestationRegistry))
	d.send(&a.AttestationRegistry, registry.PackAllowMeasurement(Measurement(d.t), uint8(protocol.TeeTdx),
		1<<protocol.KindSp1, maxKHz, "reference trust domain"))
	d.bond(a, members)
	d.send(&a.JobMarket, jobmarket.NewJobMarket().PackSetTokenAllowed(a.PaymentToken, true))
	for i := range accounts {
		mint := devtoken.NewDevToken().PackMint(d.w.Account(i).Address(), units(tokensEach))
		d.send(&a.StakeToken, mint)
		d.send(&a.PaymentToken, mint)
	}
}

// BringCollateral stores simulated collateral from an account, as anybody may.
func (w *World) BringCollateral(t testing.TB, account int, bundles ...simtee.BundleConfig) {
	t.Helper()
	calls, err := simulated.Calls(w.Authority, bundles...)
	require.NoError(t, err)
	for _, data := range calls {
		call, err := w.Contracts.Upsert(data)
		w.Do(t, account, call, err)
	}
}

// bond makes the signatures of the committee's members count.
func (d *deployer) bond(a chain.Addresses, members []common.Address) {
	d.t.Helper()
	token := devtoken.NewDevToken()
	whole := new(big.Int).Mul(units(minBond), big.NewInt(int64(len(members))))
	d.send(&a.StakeToken, token.PackMint(d.w.Council().Address(), whole))
	d.send(&a.StakeToken, token.PackApprove(a.SchedulerOracle, whole))
	for _, member := range members {
		d.send(&a.SchedulerOracle, scheduleroracle.NewSchedulerOracle().PackBond(member, units(minBond)))
	}
}

// Measurement is the digest of the reference trust domain, which worlds allow.
func Measurement(t testing.TB) common.Hash {
	t.Helper()
	authority, err := simtee.NewAuthority([]byte("any"), func() time.Time { return time.Unix(0, 0) })
	require.NoError(t, err)
	platform, err := authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("any")})
	require.NoError(t, err)
	raw, err := platform.QuoteTDX(simtee.DefaultTD(), [64]byte{})
	require.NoError(t, err)
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	return measurement.Of(quote)
}
