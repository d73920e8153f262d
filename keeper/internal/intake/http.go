package intake

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/keeperapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/httpd"
)

// maxBody is more than any request needs: its longest fields are two addresses and a contract's signature.
const maxBody = 64 << 10

// Mount adds the routes.
func (i *Intake) Mount(handle func(pattern string, handler http.Handler)) {
	handle("POST /v1/requests", http.HandlerFunc(i.post))
	handle("GET /v1/requests/{id}", http.HandlerFunc(i.get))
}

func (i *Intake) post(w http.ResponseWriter, r *http.Request) {
	signed, err := readSigned(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		httpd.WriteError(w, http.StatusBadRequest, "malformed", err.Error())
		return
	}
	answer, err := i.Take(r.Context(), signed)
	var refusal *Refusal
	switch {
	case err == nil:
		httpd.WriteJSON(w, http.StatusAccepted, answer)
	case errors.As(err, &refusal):
		httpd.WriteError(w, http.StatusUnprocessableEntity, refusal.Code, refusal.Message)
	default:
		i.Log.Error().Err(err).Msg("Request could not be taken")
		httpd.WriteError(w, http.StatusServiceUnavailable, "unavailable", "the request could not be judged or kept now: try again")
	}
}

// readSigned reads exactly one document without unknown fields: a requester who misspells a field should hear of it.
func readSigned(body io.Reader) (keeperapi.SignedRequest, error) {
	const shape = `send {"request":{...},"signature":"0x..."}`
	content, err := io.ReadAll(body)
	if err != nil {
		return keeperapi.SignedRequest{}, fmt.Errorf("read request: %w", err)
	}
	var document struct {
		Request   json.RawMessage `json:"request"`
		Signature *hexutil.Bytes  `json:"signature"`
	}
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&document); err != nil {
		return keeperapi.SignedRequest{}, fmt.Errorf("no signed request: %w: %s", err, shape)
	}
	if document.Request == nil || document.Signature == nil {
		return keeperapi.SignedRequest{}, fmt.Errorf("no signed request: request or signature is missing: %s", shape)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return keeperapi.SignedRequest{}, errors.New("no signed request: there is something after the document")
	}
	request, err := protocol.DecodeJobRequest(document.Request)
	if err != nil {
		return keeperapi.SignedRequest{}, err
	}
	return keeperapi.SignedRequest{Request: request, Signature: *document.Signature}, nil
}

func (i *Intake) get(w http.ResponseWriter, r *http.Request) {
	raw, err := hexutil.Decode(r.PathValue("id"))
	if err != nil || len(raw) != common.HashLength {
		httpd.WriteError(w, http.StatusBadRequest, "malformed", "a job id is 0x and 64 hexadecimal digits")
		return
	}
	answer, known, err := i.Find(r.Context(), common.BytesToHash(raw))
	switch {
	case err != nil:
		i.Log.Error().Err(err).Msg("Request could not be read")
		httpd.WriteError(w, http.StatusServiceUnavailable, "unavailable", "the request could not be read now: try again")
	case !known:
		httpd.WriteError(w, http.StatusNotFound, "not_found", "no such request was handed in here")
	default:
		httpd.WriteJSON(w, http.StatusOK, answer)
	}
}
