package jobs

import (
	"errors"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
)

// readDraft reads a request file, or makes a request of a program and the flags beside it, which are then in the order. Such a request
// lacks what takes a keeper, a key or a while: where its files are, the requester and the verifying key.
func readDraft(cctx *cli.Context, s *session.Session) (protocol.JobRequest, *order, error) {
	if cctx.NArg() != 1 {
		return protocol.JobRequest{}, nil, service.UsageError(errors.New("want one program (an SP1 ELF file) or one request (a .json file)"))
	}
	if filepath.Ext(cctx.Args().First()) == ".json" {
		request, err := readRequest(cctx)
		return request, nil, err
	}
	placed, _, err := readOrder(cctx, s)
	if err != nil {
		return protocol.JobRequest{}, nil, err
	}
	request, err := placed.request(time.Now(), common.Address{}, common.Hash{}, "", "")
	return request, &placed, err
}
