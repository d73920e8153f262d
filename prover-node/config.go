// Package provernode puts the prover node together: the program that attests an enclave, bids for jobs, runs them and
// delivers what its enclave signs. This package holds its configuration and wiring, the work is in the packages below
// internal/.
package provernode

import (
	"errors"
	"fmt"
	"math/big"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/machine"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/prover-node/internal/attest"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/loop"
	"github.com/assay-network/assay/prover-node/internal/work"
)

// Config is the prover node's configuration. Amounts are decimal numbers in the smallest unit.
type Config struct {
	service.Common `yaml:",inline"`

	RPCURL        secret.URL    `yaml:"rpc-url" usage:"JSON-RPC endpoint of a chain node"`
	ChainID       uint64        `yaml:"chain-id" usage:"chain expected behind the endpoint; 0 takes the deployment's"`
	Deployment    string        `yaml:"deployment" usage:"address book of the contracts, such as bindings/deployments/31337.json"`
	Confirmations uint64        `yaml:"confirmations" usage:"blocks on top of a block before it is believed, and of a call before it counts as done"`
	PollInterval  time.Duration `yaml:"poll-interval" usage:"time between looks at the chain"`
	Lookback      time.Duration `yaml:"lookback" usage:"how old jobs may be that are bid for after a start; owed jobs are found at any age"`
	KeystoreFile  string        `yaml:"keystore-file" usage:"encrypted key of the operator's account"`
	PasswordFile  string        `yaml:"password-file" usage:"file with the password of the keystore"`
	MaxFeeGwei    uint64        `yaml:"max-fee-gwei" usage:"most to pay for a unit of gas; 0 is no ceiling"`
	ReplaceAfter  time.Duration `yaml:"replace-after" usage:"time after which a call that is not mined is sent again with higher fees"`

	AutoRegister bool   `yaml:"auto-register" usage:"register the operator and deposit --stake where that is missing"`
	Stake        string `yaml:"stake" usage:"least stake to have at the start; 0 does not ask"`
	EndpointURL  string `yaml:"endpoint-url" usage:"where the node serves, for a registration"`

	Provider         string     `yaml:"attestation-provider" usage:"what makes quotes: tdx (the kernel of a trust domain), dstack (its guest agent), gramine (an SGX enclave), sim (a simulated machine, development chains only) or auto: sim on development chains, elsewhere what the machine has"`
	DstackEndpoint   string     `yaml:"dstack-endpoint" usage:"Unix socket of dstack's guest agent; its usual places if empty"`
	GramineDir       string     `yaml:"gramine-dir" usage:"directory of Gramine's attestation files; /dev/attestation if empty"`
	KeepForm         bool       `yaml:"keep-certificate-form" usage:"have the deployment keep the form of this machine's PCK certificate if nobody has yet: some 600,000 gas once, and every later admission of a like machine costs 36,000 less"`
	BatchURL         secret.URL `yaml:"attestation-batch-url" usage:"address of a batch prover that registers and re-attests the enclave, with others under one proof: the chain never sees the machine's PPID and certificate, the batch prover does; empty attests directly"`
	SimAuthoritySeed string     `yaml:"sim-authority-seed" usage:"seed of the simulated authority"`
	SimPlatformSeed  string     `yaml:"sim-platform-seed" usage:"seed of the simulated machine; the operator's address if empty"`
	SimFormat        string     `yaml:"sim-format" usage:"what the simulated machine is, and in which version its quotes come: tdx-v4, sgx-v3, ..."`
	SimMicrocode     uint8      `yaml:"sim-microcode" usage:"microcode SVN of the simulated machine, one more for each TCB recovery that it has had; 0 is that of a machine without any"`

	CapacityCores     uint16 `yaml:"capacity-cores" usage:"CPU cores to attest; 0 takes the machine's"`
	CapacityMemoryMiB uint32 `yaml:"capacity-memory-mib" usage:"memory to attest, in MiB"`
	CapacityEPCMiB    uint32 `yaml:"capacity-epc-mib" usage:"enclave page cache to attest, in MiB (SGX)"`
	CapacityKHz       uint32 `yaml:"capacity-khz" usage:"SP1 execution speed to attest, in thousands of cycles a second; 0 measures it at the start, anything else is for development chains only"`
	CapacitySlots     uint8  `yaml:"capacity-slots" usage:"jobs to hold and run at once; each is promised the attested speed"`

	OracleURLs       []secret.URL  `yaml:"oracle-urls" usage:"addresses of the scheduler oracles that take signed bids"`
	Keeper           secret.URL    `yaml:"keeper" usage:"address of a keeper that takes the committee's receipts for signed bids and challenges those that are broken; empty keeps them in data-dir only"`
	BidMode          string        `yaml:"bid-mode" usage:"where to bid: onchain, offchain (signed, to the oracles) or both"`
	WeiPerGcycle     string        `yaml:"wei-per-gcycle" usage:"cost of a thousand million cycles, in wei"`
	MarginBps        uint64        `yaml:"margin-bps" usage:"profit on top of the costs, in basis points of them"`
	MinProfit        string        `yaml:"min-profit" usage:"least profit worth a bid, in wei"`
	GasBid           uint64        `yaml:"gas-bid" usage:"gas of a bid on chain, part of a job's costs unless --bid-mode is offchain"`
	GasDeliver       uint64        `yaml:"gas-deliver" usage:"gas of a plain delivery, part of a job's costs"`
	GasOpened        uint64        `yaml:"gas-deliver-opened" usage:"gas of a delivery with the request opened: jobs with a callback, whose own gas comes on top, and results above 1 KiB"`
	GasLate          uint64        `yaml:"gas-deliver-late" usage:"gas of a delivery after the deadline; a late job is worked on if half its price is more"`
	GasReplica       uint64        `yaml:"gas-deliver-replica" usage:"gas of a delivery in a quorum job"`
	GasShareBps      uint64        `yaml:"gas-share-bps" usage:"part of the gas that a price must meet, in basis points; 20000 where one bid in two wins"`
	FloorShareBps    uint64        `yaml:"floor-share-bps" usage:"part of the costs that the floor fee of a failing program must meet, in basis points"`
	CollateralBudget string        `yaml:"collateral-budget" usage:"most stake to have locked at once, in the stake token's smallest unit; 0 is all there is"`
	TokenRates       []string      `yaml:"token-rates" usage:"payment tokens to accept, as ADDRESS=RATE with units of the token for one wei, such as 0xabc...=1 or =0.0025"`
	StartSeconds     uint64        `yaml:"start-seconds" usage:"time that a job takes besides executing, in seconds"`
	SpeedReserveBps  uint64        `yaml:"speed-reserve-bps" usage:"how much longer than at attested speed an execution may take, in basis points"`
	CoolDown         time.Duration `yaml:"cool-down" usage:"pause in bidding after a failed or slashed job; it doubles with each further one until a job is delivered"`
	MaxCoolDown      time.Duration `yaml:"max-cool-down" usage:"longest pause in bidding"`

	DataDir           string        `yaml:"data-dir" usage:"directory of fetched programs and inputs"`
	VKeyCacheDir      string        `yaml:"vkey-cache-dir" usage:"directory of verifying keys, may be shared by nodes; in data-dir if empty"`
	RunnerPath        string        `yaml:"runner-path" usage:"the sp1-runner binary"`
	NativePath        string        `yaml:"native-runner-path" usage:"the sp1-runner-native binary; needed for --native-programs only"`
	NativePrograms    []string      `yaml:"native-programs" usage:"verifying keys of reviewed programs that may run natively"`
	MaxProgramBytes   int64         `yaml:"max-program-bytes" usage:"size of the largest program"`
	MaxInputBytes     int64         `yaml:"max-input-bytes" usage:"size of the largest input"`
	CacheBytes        int64         `yaml:"cache-bytes" usage:"size of all fetched programs and inputs together"`
	FetchTimeout      time.Duration `yaml:"fetch-timeout" usage:"time for one fetch"`
	PrepareTimeout    time.Duration `yaml:"prepare-timeout" usage:"time for fetching and checking one job's program and input"`
	Preparations      int           `yaml:"preparations" usage:"how many jobs are fetched and checked at once"`
	AllowPrivate      bool          `yaml:"allow-private" usage:"fetch from loopback and private addresses too; development chains always do"`
	DeliveryReserve   time.Duration `yaml:"delivery-reserve" usage:"part of a job's time kept for bringing the result on chain"`
	LatePatience      time.Duration `yaml:"late-patience" usage:"how long after its deadline a job is still worked on and delivered, for half the price, unless somebody ends its round first; 0 gives up at the deadline"`
	BatchWindow       time.Duration `yaml:"batch-window" usage:"how long a finished result waits for others, to go on chain with them in one call; 0 sends each at once"`
	TelemetryInterval time.Duration `yaml:"telemetry-interval" usage:"time between signed messages to the oracles about load, queue and cached artifacts; 0 sends none"`
	Drain             time.Duration `yaml:"drain" usage:"how long running jobs are waited for when the node stops"`

	Fault string `yaml:"fault" usage:"misbehave, on development chains: wrong-result (signs and delivers forged results), foreign-signature, no-delivery, or unreliable (one or the other of these two, by the job)"`
}

// DefaultConfig is the configuration before anything is loaded.
func DefaultConfig() Config {
	return Config{
		Common:            service.DefaultCommon("127.0.0.1:7300"),
		PollInterval:      time.Second,
		Lookback:          time.Hour,
		ReplaceAfter:      30 * time.Second,
		Stake:             "0",
		Provider:          string(attest.MethodAuto),
		SimAuthoritySeed:  simtee.DevnetSeed,
		SimFormat:         simtee.TDXv4.String(),
		CapacityMemoryMiB: 8192,
		CapacitySlots:     1,
		BidMode:           string(loop.BidBoth),
		WeiPerGcycle:      "10000000000000000",
		MarginBps:         1000,
		MinProfit:         "0",
		GasBid:            112_000,
		GasDeliver:        95_000,
		GasOpened:         125_000,
		GasLate:           95_000,
		GasReplica:        200_000,
		GasShareBps:       10_000,
		CollateralBudget:  "0",
		StartSeconds:      5,
		SpeedReserveBps:   2500,
		CoolDown:          5 * time.Minute,
		MaxCoolDown:       2 * time.Hour,
		DataDir:           "prover-node-data",
		RunnerPath:        "bin/sp1-runner",
		MaxProgramBytes:   64 << 20,
		MaxInputBytes:     64 << 20,
		CacheBytes:        4 << 30,
		FetchTimeout:      2 * time.Minute,
		PrepareTimeout:    5 * time.Minute,
		Preparations:      2,
		DeliveryReserve:   5 * time.Second,
		LatePatience:      5 * time.Minute,
		TelemetryInterval: 5 * time.Second,
		Drain:             20 * time.Second,
	}
}

// Check names the first setting that cannot work, and the cure.
func (c Config) Check() error {
	for _, needed := range []struct {
		missing bool
		name    string
		example string
	}{
		{!c.RPCURL.IsSet(), "rpc-url", "http://127.0.0.1:8545"},
		{c.Deployment == "", "deployment", "bindings/deployments/31337.json"},
		{c.KeystoreFile == "", "keystore-file", "key.json"},
		{c.PasswordFile == "", "password-file", "key.password"},
		{c.DataDir == "", "data-dir", "prover-node-data"},
		{c.RunnerPath == "", "runner-path", "bin/sp1-runner"},
	} {
		if needed.missing {
			return fmt.Errorf("%s is missing: set --%s, for example to %s", needed.name, needed.name, needed.example)
		}
	}
	if c.Fault != "" && !slices.Contains(work.Faults(), c.Fault) {
		return fmt.Errorf("fault: %q is none; there are %s", c.Fault, strings.Join(work.Faults(), ", "))
	}
	checks := []func() error{
		func() error { _, err := c.attestation(); return err }, c.checkBidding, c.checkNumbers,
		func() error { _, err := c.capacity().Pack(); return named("capacity", err) },
		func() error {
			if c.ChainID == 0 {
				return nil // Not known before the deployment is read.
			}
			return c.checkSpeed(new(big.Int).SetUint64(c.ChainID))
		},
		func() error { _, err := c.stake(); return err },
		func() error { _, err := c.strategy(); return err },
		func() error { _, err := c.nativePrograms(); return err },
	}
	for _, check := range checks {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func named(name string, err error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func (c Config) checkBidding() error {
	mode, err := loop.ParseBidMode(c.BidMode)
	if err != nil {
		return named("bid-mode", err)
	}
	if mode == loop.BidOffChain && len(c.OracleURLs) == 0 {
		return errors.New("bid-mode offchain needs oracles: set --oracle-urls, for example to http://127.0.0.1:7200")
	}
	if len(c.NativePrograms) > 0 && c.NativePath == "" {
		return errors.New("native-programs need the native runner: set --native-runner-path, for example to bin/sp1-runner-native")
	}
	return nil
}

// checkSpeed refuses a speed that nobody measured anywhere but on a development chain.
func (c Config) checkSpeed(chainID *big.Int) error {
	if c.CapacityKHz != 0 && !chain.IsDevelopmentChain(chainID) {
		return fmt.Errorf("capacity-khz: %d was not measured, and this is chain %s: leave it at 0, which measures at the start; "+
			"a speed of choice is for development chains (ids 31337 and 1337)", c.CapacityKHz, chainID)
	}
	return nil
}

// mostBatchWindow is the longest that a finished result may wait.
const mostBatchWindow = 10 * time.Minute

// mostBps bounds every setting in basis points: a hundred times the whole.
const mostBps = 1_000_000

func (c Config) checkNumbers() error {
	for name, value := range map[string]uint64{
		"margin-bps": c.MarginBps, "gas-share-bps": c.GasShareBps, "floor-share-bps": c.FloorShareBps,
		"speed-reserve-bps": c.SpeedReserveBps,
	} {
		if value > mostBps {
			return fmt.Errorf("%s: %d is above %d, which is a hundred times the whole", name, value, mostBps)
		}
	}
	for name, value := range map[string]time.Duration{
		"poll-interval": c.PollInterval, "replace-after": c.ReplaceAfter, "fetch-timeout": c.FetchTimeout,
		"prepare-timeout": c.PrepareTimeout, "lookback": c.Lookback,
	} {
		if value <= 0 {
			return fmt.Errorf("%s must be above zero, for example 1s", name)
		}
	}
	switch {
	case c.CoolDown < 0 || c.DeliveryReserve < 0 || c.Drain < 0 || c.LatePatience < 0 || c.BatchWindow < 0 || c.TelemetryInterval < 0:
		return errors.New("cool-down, delivery-reserve, late-patience, batch-window, telemetry-interval and drain must not be negative")
	case c.BatchWindow > mostBatchWindow:
		return fmt.Errorf("batch-window is %s, at most %s: results wait for it with their slots held", c.BatchWindow, mostBatchWindow)
	case c.MaxCoolDown < c.CoolDown:
		return fmt.Errorf("max-cool-down is %s and must be at least cool-down, which is %s", c.MaxCoolDown, c.CoolDown)
	case c.Drain >= service.StopTimeout:
		return fmt.Errorf("drain must be below %s, which bounds the stop of the whole program", service.StopTimeout)
	case c.MaxProgramBytes <= 0 || c.MaxInputBytes <= 0 || c.CacheBytes < max(c.MaxProgramBytes, c.MaxInputBytes):
		return errors.New("max-program-bytes and max-input-bytes must be above zero, and cache-bytes at least as large as both")
	case c.Preparations <= 0:
		return errors.New("preparations must be above zero")
	}
	return nil
}

// capacity is what the enclave attests, but for a speed that is to be measured.
func (c Config) capacity() protocol.Capacity {
	cores := c.CapacityCores
	if cores == 0 {
		cores = uint16(min(runtime.NumCPU(), 1<<16-1))
	}
	return protocol.Capacity{
		Cores: cores, MemoryMiB: c.CapacityMemoryMiB, EPCMiB: c.CapacityEPCMiB, KHz: c.CapacityKHz, Slots: c.CapacitySlots,
		Modes: protocol.ModeExecute,
	}
}

// attestation is what makes the quotes.
func (c Config) attestation() (attest.Config, error) {
	method, err := attest.ParseMethod(c.Provider)
	if err != nil {
		return attest.Config{}, named("attestation-provider", err)
	}
	format, err := simtee.ParseFormat(c.SimFormat)
	if err != nil {
		return attest.Config{}, named("sim-format", err)
	}
	return attest.Config{
		Method: method, Places: machine.Places{DstackEndpoint: c.DstackEndpoint, GramineFiles: c.GramineDir},
		Sim: attest.SimConfig{AuthoritySeed: c.SimAuthoritySeed, PlatformSeed: c.SimPlatformSeed, Format: format, Microcode: c.SimMicrocode},
	}, nil
}

func (c Config) stake() (*big.Int, error) { return amount("stake", c.Stake) }

// amount reads a decimal number that fits the contracts' amounts.
func amount(name, text string) (*big.Int, error) {
	const amountBits = 96
	value, ok := new(big.Int).SetString(text, 10)
	if !ok || value.Sign() < 0 || value.BitLen() > amountBits {
		return nil, fmt.Errorf("%s: %q is no decimal number of at most %d bits, such as 10000000000000000000", name, text, amountBits)
	}
	return value, nil
}

// bidSeconds is how long bids stand beyond the moment until which they must.
const bidSeconds = 120

// strategy is how bids are decided on.
func (c Config) strategy() (bidding.Strategy, error) {
	wei, err := amount("wei-per-gcycle", c.WeiPerGcycle)
	if err != nil {
		return nil, err
	}
	profit, err := amount("min-profit", c.MinProfit)
	if err != nil {
		return nil, err
	}
	budget, err := amount("collateral-budget", c.CollateralBudget)
	if err != nil {
		return nil, err
	}
	if budget.Sign() == 0 {
		budget = nil
	}
	rates := map[common.Address]*big.Rat{}
	for _, text := range c.TokenRates {
		token, rate, err := tokenRate(text)
		if err != nil {
			return nil, err
		}
		rates[token] = rate
	}
	gas := bidding.GasFigures{Bid: c.GasBid, Deliver: c.GasDeliver, Opened: c.GasOpened, Late: c.GasLate, Replica: c.GasReplica}
	if loop.BidMode(c.BidMode) == loop.BidOffChain {
		gas.Bid = 0
	}
	return bidding.CostPlus{
		WeiPerGcycle: wei, Gas: gas, GasShareBps: c.GasShareBps, MarginBps: c.MarginBps, MinProfit: profit,
		FloorShareBps: c.FloorShareBps, CollateralBudget: budget, TokenRates: rates, StartSeconds: c.StartSeconds,
		SpeedReserveBps: c.SpeedReserveBps, BidSeconds: bidSeconds,
	}, nil
}

func (c Config) breaker() bidding.Breaker {
	return bidding.Breaker{First: c.CoolDown, Most: c.MaxCoolDown}
}

func tokenRate(text string) (common.Address, *big.Rat, error) {
	address, number, found := strings.Cut(text, "=")
	rate, ok := new(big.Rat).SetString(number)
	if !found || !common.IsHexAddress(address) || !ok || rate.Sign() <= 0 {
		return common.Address{}, nil, fmt.Errorf("token-rates: %q is not ADDRESS=RATE with a rate above zero", text)
	}
	return common.HexToAddress(address), rate, nil
}

func (c Config) nativePrograms() ([][32]byte, error) {
	keys := make([][32]byte, len(c.NativePrograms))
	for i, text := range c.NativePrograms {
		raw, err := hexutil.Decode(text)
		if err != nil || len(raw) != len(keys[i]) {
			return nil, fmt.Errorf("native-programs: %q is no verifying key: 32 bytes of 0x-hex", text)
		}
		keys[i] = [32]byte(raw)
	}
	return keys, nil
}
