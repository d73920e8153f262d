package jobs

import (
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
)

// An order is what the command line says of a job.
type order struct {
	program []byte
	buffers [][]byte
	offer   protocol.Offer
	needs   protocol.Requirements
	limit   uint64
	result  uint32
	// vouch is what vouches for the result, told whom to tell of it.
	vouch protocol.Assurance
	told  protocol.Callback
	// life is how many seconds after posting the job may still be assigned.
	life uint32
}

func orderFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "stdin", Usage: "input buffer from `FILE`; repeat for more, they are read in order"},
		&cli.StringFlag{Name: "max-price", Usage: "most you pay, in the payment token, such as 0.01", Value: "0.01"},
		&cli.StringFlag{Name: "min-price", Usage: "where the ceiling starts; it rises to --max-price over --ramp", Value: "0.001"},
		&cli.StringFlag{Name: "floor-fee", Usage: "paid when the program fails by itself", Value: "0.0001"},
		&cli.StringFlag{Name: "token", Usage: "payment token: eth, a symbol or an address", Value: "eth"},
		&cli.StringFlag{Name: "collateral", Usage: "stake the worker locks for this job, in the stake token", Value: "1"},
		&cli.Uint64Flag{Name: "cycle-limit", Usage: "most zkVM cycles the program may use", Value: 100_000_000},
		&cli.UintFlag{Name: "max-result-bytes", Usage: "largest public values; above 1024 (at most 98304) only their digest is delivered, see --reserve", Value: 1024},
		&cli.DurationFlag{Name: "bidding", Usage: "how long bids are gathered", Value: 6 * time.Second},
		&cli.DurationFlag{Name: "ramp", Usage: "how long the ceiling rises", Value: 30 * time.Second},
		&cli.DurationFlag{Name: "execution", Usage: "how long the worker has after assignment", Value: 2 * time.Minute},
		&cli.DurationFlag{Name: "deadline", Usage: "how long from now the job may still be assigned", Value: 10 * time.Minute},
		&cli.UintFlag{Name: "retries", Usage: "further rounds after a worker failed, at most 15"},
		&cli.StringFlag{Name: "quorum", Usage: "`K/N`: pay only when K of N different machines and operators agree; each is paid"},
		&cli.UintFlag{Name: "reserve", Usage: "for results above 1024 bytes: `BASIS POINTS` of the price kept back until --window is over or the bytes are published", Value: 1000},
		&cli.DurationFlag{Name: "window", Usage: "how long disagreeing answers are held, or a large result's bytes can be demanded", Value: time.Hour},
		&cli.StringFlag{Name: "callback", Usage: "`ADDRESS` of a contract to tell the result"},
		&cli.UintFlag{Name: "callback-gas", Usage: "gas it may use, at most 1000000", Value: 100_000},
		&cli.UintFlag{Name: "min-khz", Usage: "attested speed asked for; by default just enough for --cycle-limit in --execution"},
		&cli.UintFlag{Name: "cores", Usage: "CPU cores asked for"},
		&cli.UintFlag{Name: "memory", Usage: "memory asked for, in MiB"},
	}
}

// readOrder checks the command line; nothing has happened when it fails.
func readOrder(cctx *cli.Context, s *session.Session) (order, session.Money, error) {
	if cctx.NArg() != 1 {
		return order{}, session.Money{}, service.UsageError(errors.New("want one program: an SP1 ELF file"))
	}
	var placed order
	var err error
	if placed.program, err = os.ReadFile(cctx.Args().First()); err != nil {
		return order{}, session.Money{}, service.UsageError(fmt.Errorf("read program: %w", err))
	}
	for _, path := range cctx.StringSlice("stdin") {
		buffer, err := os.ReadFile(path)
		if err != nil {
			return order{}, session.Money{}, service.UsageError(fmt.Errorf("read input: %w", err))
		}
		placed.buffers = append(placed.buffers, buffer)
	}
	money, err := s.TokenNamed(cctx.Context, cctx.String("token"))
	if err != nil {
		return order{}, session.Money{}, err
	}
	stake, err := s.Stake(cctx.Context)
	if err != nil {
		return order{}, session.Money{}, err
	}
	if placed.offer, err = readOffer(cctx, money, stake); err != nil {
		return order{}, session.Money{}, err
	}
	if placed.life, err = wholeSeconds("deadline", cctx.Duration("deadline")); err != nil {
		return order{}, session.Money{}, err
	}
	placed.limit = cctx.Uint64("cycle-limit")
	placed.result = uint32(cctx.Uint("max-result-bytes"))
	if placed.needs, err = readNeeds(cctx, placed.limit, placed.offer.ExecutionWindow); err != nil {
		return order{}, session.Money{}, err
	}
	if placed.vouch, err = readAssurance(cctx); err != nil {
		return order{}, session.Money{}, err
	}
	placed.told, err = readCallback(cctx)
	return placed, money, err
}

func readOffer(cctx *cli.Context, money, stake session.Money) (offer protocol.Offer, err error) {
	offer.Token = money.Address
	amounts := []struct {
		into *(*big.Int)
		flag string
		unit session.Money
	}{
		{&offer.MinPrice, "min-price", money},
		{&offer.MaxPrice, "max-price", money},
		{&offer.FloorFee, "floor-fee", money},
		{&offer.Collateral, "collateral", stake},
	}
	for _, a := range amounts {
		if *a.into, err = a.unit.Parse(a.flag, cctx.String(a.flag)); err != nil {
			return protocol.Offer{}, err
		}
	}
	windows := []struct {
		into *uint32
		flag string
	}{{&offer.BiddingWindow, "bidding"}, {&offer.RampSeconds, "ramp"}, {&offer.ExecutionWindow, "execution"}}
	for _, w := range windows {
		if *w.into, err = wholeSeconds(w.flag, cctx.Duration(w.flag)); err != nil {
			return protocol.Offer{}, err
		}
	}
	const most = 15
	if cctx.Uint("retries") > most {
		return protocol.Offer{}, service.UsageError(fmt.Errorf("--retries: at most %d further rounds", most))
	}
	offer.Retries = uint8(cctx.Uint("retries"))
	return offer, nil
}

func wholeSeconds(flag string, value time.Duration) (uint32, error) {
	seconds := value / time.Second
	if value < 0 || value%time.Second != 0 || seconds > 1<<31 {
		return 0, service.UsageError(fmt.Errorf("--%s: %s is no whole number of seconds that the chain can count", flag, value))
	}
	return uint32(seconds), nil
}

// readNeeds asks for as much speed as the limit needs, since the market refuses windows that cannot be met.
func readNeeds(cctx *cli.Context, limit uint64, window uint32) (protocol.Requirements, error) {
	if window == 0 {
		return protocol.Requirements{}, service.UsageError(errors.New("--execution: at least one second is needed"))
	}
	perSecond := uint64(window) * 1000
	least := limit / perSecond
	if limit%perSecond != 0 {
		least++
	}
	asked := uint64(cctx.Uint("min-khz"))
	if cctx.IsSet("min-khz") && asked < least {
		return protocol.Requirements{}, service.UsageError(fmt.Errorf(
			"--min-khz: %d kHz cannot do %d cycles in %d s; ask for %d or give more time", asked, limit, window, least))
	}
	speed := max(asked, least)
	if speed > 1<<32-1 || cctx.Uint("cores") > 1<<16-1 || cctx.Uint("memory") > 1<<32-1 {
		return protocol.Requirements{}, service.UsageError(errors.New("no machine has that much speed, cores or memory"))
	}
	return protocol.Requirements{
		Cores: uint16(cctx.Uint("cores")), MemoryMiB: uint32(cctx.Uint("memory")), MinKHz: uint32(speed),
	}, nil
}

// request is the job that the order asks for, its clocks starting now.
func (o order) request(now time.Time, requester common.Address, vkey common.Hash, programURI, inputURI string) (protocol.JobRequest, error) {
	nonce, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 128))
	if err != nil {
		return protocol.JobRequest{}, fmt.Errorf("draw a nonce: %w", err)
	}
	offer := o.offer
	offer.OpenAt = uint64(now.Unix())
	offer.FinalDeadline = offer.OpenAt + uint64(o.life)
	return protocol.JobRequest{
		Requester: requester,
		Nonce:     nonce,
		Work: protocol.Work{
			Kind:           protocol.KindSp1,
			Program:        vkey,
			ProgramDigest:  common.Hash(artifact.DigestOf(o.program)),
			InputDigest:    common.Hash(protocol.StdinDigest(o.buffers)),
			CycleLimit:     o.limit,
			MaxResultBytes: o.result,
			ProgramURI:     programURI,
			InputURI:       inputURI,
		},
		Requirements: o.needs,
		Assurance:    o.vouch,
		Offer:        offer,
		Callback:     o.told,
	}, nil
}
