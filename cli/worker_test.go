package cli_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestWorkersRegisterStakeAndLeave(t *testing.T) {
	d := newDesk(t)
	d.refused("worker", "is not registered", "worker", "show")
	d.refused("worker", "NotRegistered", "worker", "deposit", "--amount", "1")
	require.Contains(t, d.must("worker", nil, "worker", "register", "--url", "http://node.example"), "registered")
	d.refused("worker", "AlreadyRegistered", "worker", "register")
	require.Contains(t, d.must("worker", nil, "worker", "endpoint", "--url", "http://other.example"), "endpoint changed")

	d.must("worker", nil, "worker", "deposit", "--amount", "3")
	d.must("worker", nil, "worker", "stake", "--amount", "2", "--permit")
	operator := d.Account(workerAccount).Address().Hex()
	d.must("requester", nil, "worker", "deposit", "--amount", "1", "--operator", operator)
	var record struct{ Stake, Free, Unbonding string }
	d.must("requester", &record, "worker", "show", operator)
	require.Equal(t, "6000000000000000000", record.Stake)
	require.Equal(t, record.Stake, record.Free)

	d.refused("worker", "InsufficientStake", "worker", "request-withdraw", "--amount", "7")
	d.must("worker", nil, "worker", "unbond", "--amount", "4")
	d.refused("worker", "StillUnbonding", "worker", "withdraw")
	d.Pass(t, 24*time.Hour)
	d.must("worker", nil, "worker", "withdraw")
	d.must("worker", &record, "worker", "show")
	require.Equal(t, "2000000000000000000", record.Stake)
	require.Equal(t, "0", record.Unbonding)

	d.refused("worker", "--amount is missing", "worker", "deposit")
	d.refused("worker", "is no address", "worker", "deposit", "--amount", "1", "--operator", "me")
	d.refused("worker", "NothingToWithdraw", "credits", "withdraw", "--token", "stake")
	require.Contains(t, d.must("worker", nil, "credits", "show"), "dSTAKE")

	d.refused("worker", "NothingToCollect", "credits", "collect", operator)
	d.refused("worker", "is no address", "credits", "collect", "me")
	d.refused("worker", "name the accounts", "credits", "collect")
}
