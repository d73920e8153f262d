package attest

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/google/go-configfs-tsm/configfs/configfsi"
	"github.com/google/go-configfs-tsm/report"
)

// tdxGuest is the kernel's driver for trust domains.
const tdxGuest = "tdx_guest"

// TDX has the kernel of a trust domain make quotes, by configfs-tsm.
type TDX struct {
	client configfsi.Client
}

// NewTDX makes the provider. The client is the kernel's, see linuxtsm.MakeClient.
func NewTDX(client configfsi.Client) *TDX { return &TDX{client: client} }

// Name is tdx.
func (*TDX) Name() string { return string(MethodTDX) }

// Quote opens a request of its own, so concurrent calls do not meet, and removes it in the end. The kernel answers when
// the host's quoting service has, or gives up after a while; ctx is looked at only before.
func (p *TDX) Quote(ctx context.Context, reportData [64]byte) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	answer, err := report.Get(p.client, &report.Request{InBlob: reportData[:]})
	if generation := report.GetGenerationErr(err); generation != nil {
		return nil, fmt.Errorf("somebody else wrote to the quote request, at generation %d instead of %d: %w",
			generation.Got, generation.Want, err)
	}
	if err != nil {
		return nil, fmt.Errorf("configfs-tsm: %w", err)
	}
	if driver := strings.TrimSpace(answer.Provider); driver != tdxGuest {
		return nil, fmt.Errorf("configfs-tsm: the driver is %q, which is not %s: this machine is no trust domain", driver, tdxGuest)
	}
	if len(answer.OutBlob) == 0 {
		return nil, errors.New("configfs-tsm: the quote is empty: the host's quoting service does not answer")
	}
	return answer.OutBlob, nil
}
