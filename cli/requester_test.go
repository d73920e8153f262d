package cli_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/cli"
	"github.com/assay-network/assay/cli/internal/argorder"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/keeperapi"
	"github.com/assay-network/assay/internal/protocol"
)

const (
	requesterAccount = 2
	workerAccount    = 3
)

// desk is a deployment with somebody at the command line.
type desk struct {
	*chaintest.World
	t   *testing.T
	dir string
	rpc string
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{World: chaintest.New(t, chaintest.Options{}), t: t, dir: t.TempDir()}
	d.rpc = d.Serve(t, nil)
	book, err := json.Marshal(d.Contracts.Deployment())
	require.NoError(t, err)
	d.write("book.json", book)
	d.write("password", []byte("secret\n"))
	for name, account := range map[string]int{"requester": requesterAccount, "worker": workerAccount} {
		require.NoError(t, chain.SaveKey(d.Account(account), d.file(name+".json"), "secret", true))
	}
	return d
}

func (d *desk) file(name string) string { return filepath.Join(d.dir, name) }

func (d *desk) write(name string, content []byte) string {
	d.t.Helper()
	require.NoError(d.t, os.WriteFile(d.file(name), content, 0o600))
	return d.file(name)
}

// assay runs a command as somebody and returns what it prints.
func (d *desk) assay(who string, args ...string) (string, error) {
	d.t.Helper()
	d.t.Setenv("ASSAY_RPC", d.rpc)
	d.t.Setenv("ASSAY_DEPLOYMENT", d.file("book.json"))
	d.t.Setenv("ASSAY_KEYSTORE", d.file(who+".json"))
	d.t.Setenv("ASSAY_PASSWORD_FILE", d.file("password"))
	return run(d.t, args...)
}

func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	app := cli.New()
	app.Writer, app.ErrWriter = &out, &out
	err := app.RunContext(t.Context(), argorder.FlagsFirst(app, append([]string{"assay"}, args...)))
	return out.String(), err
}

// must runs a command that has to succeed and reads its JSON, unless into is nil.
func (d *desk) must(who string, into any, args ...string) string {
	d.t.Helper()
	if into != nil {
		args = append(args, "--json")
	}
	out, err := d.assay(who, args...)
	require.NoError(d.t, err, out)
	if into != nil {
		require.NoError(d.t, json.Unmarshal([]byte(out), into), out)
	}
	return out
}

func (d *desk) refused(who, want string, args ...string) {
	d.t.Helper()
	out, err := d.assay(who, args...)
	require.ErrorContains(d.t, err, want, out)
}

// signed writes a request that the requester signed.
func (d *desk) signed(name string, request protocol.JobRequest) (string, common.Hash) {
	d.t.Helper()
	id, err := request.ID(d.Contracts.MarketDomain())
	require.NoError(d.t, err)
	signature, err := d.Account(requesterAccount).SignDigest(id)
	require.NoError(d.t, err)
	document, err := json.Marshal(keeperapi.SignedRequest{Request: request, Signature: signature})
	require.NoError(d.t, err)
	return d.write(name, document), id
}

func (d *desk) status(id common.Hash) protocol.JobStatus {
	d.t.Helper()
	job, err := d.Contracts.Job(d.t.Context(), id, nil)
	require.NoError(d.t, err)
	return job.Status
}

func TestDepositsGoInAndOut(t *testing.T) {
	d := newDesk(t)
	var shown struct{ Deposit, Leaving string }
	d.must("requester", &shown, "deposit", "add", "--amount", "0.5")
	require.Equal(t, "500000000000000000", shown.Deposit)
	d.must("worker", &shown, "deposit", "add", "--amount", "0.25", "--account", d.Account(requesterAccount).Address().Hex())
	require.Equal(t, "750000000000000000", shown.Deposit, "anybody may add")
	d.must("requester", &shown, "deposit", "add", "--amount", "7", "--token", "dUSD")
	require.Equal(t, "7000000000000000000", shown.Deposit)

	d.refused("requester", "--amount is missing", "deposit", "add")
	d.refused("requester", "your deposit is 0.75 ETH", "deposit", "request", "--amount", "1")
	d.refused("requester", "nothing was asked back", "deposit", "withdraw")
	require.Contains(t, d.must("requester", nil, "deposit", "request", "--amount", "0.2"), "leaving  0.2 ETH")
	d.refused("requester", "StillLeaving", "deposit", "withdraw")
	d.Pass(t, 15*24*time.Hour)
	d.must("requester", &shown, "deposit", "withdraw")
	require.Equal(t, "550000000000000000", shown.Deposit)
	require.Contains(t, d.must("worker", nil, "deposit", "show", d.Account(requesterAccount).Address().Hex()), "0.55 ETH")
}

func TestSignedRequestsAreAnchoredOrRevoked(t *testing.T) {
	d := newDesk(t)
	request := d.Request(t, requesterAccount)
	path, id := d.signed("job.json", request)
	d.refused("worker", "InsufficientDeposit", "anchor", path)
	d.must("requester", nil, "deposit", "add", "--amount", "1")
	require.Contains(t, d.must("worker", nil, "anchor", path), "anchored")
	require.Equal(t, protocol.StatusOpen, d.status(id))
	d.refused("worker", "JobExists", "anchor", path)

	request.Nonce = new(big.Int).Add(request.Nonce, common.Big1)
	path, id = d.signed("second.json", request)
	d.refused("worker", "NotRequester", "revoke", path)
	require.Contains(t, d.must("requester", nil, "revoke", path), "revoked")
	require.Equal(t, protocol.StatusCancelled, d.status(id))
	d.refused("worker", "JobExists", "anchor", path)

	unsigned, err := json.Marshal(request)
	require.NoError(t, err)
	d.refused("requester", "without a signature", "anchor", d.write("unsigned.json", unsigned))
	d.refused("requester", "unknown field", "anchor", d.write("odd.json", []byte(`{"colour":"red"}`)))
	d.refused("requester", "no request file", "revoke", d.write("text.json", []byte("hello")))
}

func TestJobsAreCancelledAndPushed(t *testing.T) {
	d := newDesk(t)
	request := d.Request(t, requesterAccount)
	id := d.Post(t, requesterAccount, request).Hex()
	d.refused("worker", "NotRequester", "cancel", id)
	d.refused("worker", "NotExpired", "push", "expire", id)
	d.refused("worker", "FallbackTooEarly", "push", "fallback", id)
	d.refused("worker", "NoBid", "push", "drop-bid", id)
	d.refused("worker", "WrongStatus", "push", "excuse", id)
	d.refused("worker", "WrongStatus", "push", "finalise", id)
	d.refused("worker", "WrongStatus", "push", "publish", id, "--result", d.write("bytes", []byte("bytes")))
	d.refused("requester", "WrongStatus", "demand", id)
	d.refused("requester", "no result: job "+id+" is open", "result", id)
	d.refused("requester", "want one job id", "cancel", "0x12")

	require.Contains(t, d.must("requester", nil, "cancel", id), "assay account withdraw")
	out, err := d.assay("requester", "watch", id)
	require.ErrorContains(t, err, "it was cancelled")
	require.Contains(t, out, "0.001 ETH back to the requester")
	before, err := d.Client.Balance(t.Context(), d.Account(requesterAccount).Address(), nil)
	require.NoError(t, err)
	require.Contains(t, d.must("requester", nil, "account", "withdraw"), "withdrew 0.001 ETH")
	after, err := d.Client.Balance(t.Context(), d.Account(requesterAccount).Address(), nil)
	require.NoError(t, err)
	require.Positive(t, after.Cmp(before), "the credit is more than its gas")

	request.Nonce = new(big.Int).Add(request.Nonce, common.Big1)
	late := d.Post(t, requesterAccount, request).Hex()
	d.Pass(t, 2*time.Hour)
	require.Contains(t, d.must("worker", nil, "push", "expire", late), "ended")
	out, err = d.assay("requester", "watch", late)
	require.ErrorContains(t, err, "it expired")
	require.Contains(t, out, "nobody took it in time")
}

func TestCostSaysWhatARequestTakes(t *testing.T) {
	d := newDesk(t)
	request := d.Request(t, requesterAccount)
	request.Offer.MaxPrice, request.Offer.RampSeconds = big.NewInt(5e15), 40
	request.Offer.OpenAt = d.Now(t)
	path, _ := d.signed("job.json", request)
	var told struct {
		Escrow    string `json:"escrow"`
		FeeWithin string `json:"feeWithin"`
		Ceiling   []struct {
			Seconds uint64 `json:"seconds"`
			Price   string `json:"price"`
		} `json:"ceiling"`
		GasPriceWei string `json:"gasPriceWei"`
		Gas         []struct {
			Call string `json:"call"`
			Gas  uint64 `json:"gas"`
			Wei  string `json:"wei"`
		} `json:"gas"`
	}
	d.must("requester", &told, "cost", path)
	require.Equal(t, "5000000000000000", told.Escrow)
	require.Equal(t, "50000000000000", told.FeeWithin, "a hundredth")
	require.Len(t, told.Ceiling, 5)
	require.Equal(t, "1000000000000000", told.Ceiling[0].Price)
	require.Equal(t, "3000000000000000", told.Ceiling[2].Price)
	require.Equal(t, "5000000000000000", told.Ceiling[4].Price)
	gasPrice, ok := new(big.Int).SetString(told.GasPriceWei, 10)
	require.True(t, ok)
	require.Positive(t, gasPrice.Sign())
	require.Equal(t, "post", told.Gas[0].Call)
	require.Equal(t, new(big.Int).Mul(gasPrice, new(big.Int).SetUint64(told.Gas[0].Gas)).String(), told.Gas[0].Wei)

	require.Contains(t, d.must("requester", nil, "cost", path), "the most that a bid may ask")
	request.Offer.Collateral = common.Big1
	poor, _ := d.signed("poor.json", request)
	d.refused("requester", "raise --collateral", "cost", poor)
	d.refused("requester", "want one program", "cost")
}
