package intake

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/assay-network/assay/dcap-zk/service"
	"github.com/assay-network/assay/internal/batchapi"
	"github.com/assay-network/assay/internal/service/httpd"
)

// maxBody is more than any attestation needs: quotes with their certificates have some 5 KB, twice that in hex.
const maxBody = 128 << 10

// Mount adds the routes.
func (i *Intake) Mount(handle func(pattern string, handler http.Handler)) {
	handle("POST /v1/attestations", http.HandlerFunc(i.post))
}

func (i *Intake) post(w http.ResponseWriter, r *http.Request) {
	attestation, err := read(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		httpd.WriteError(w, http.StatusBadRequest, "malformed", err.Error())
		return
	}
	outcome, err := i.Take(r.Context(), attestation)
	var refusal *Refusal
	switch {
	case err == nil:
		httpd.WriteJSON(w, http.StatusOK, outcome)
	case errors.As(err, &refusal):
		httpd.WriteError(w, http.StatusUnprocessableEntity, refusal.Code, refusal.Message)
	case errors.Is(err, service.ErrBusy), errors.Is(err, service.ErrMachine):
		httpd.WriteError(w, http.StatusTooManyRequests, "busy", err.Error()+": try again in a minute")
	default:
		httpd.WriteError(w, http.StatusServiceUnavailable, "no_batch", err.Error())
	}
}

// read reads exactly one document without unknown fields.
func read(body io.Reader) (batchapi.Attestation, error) {
	const shape = `send {"kind":"register","statement":{...},"quote":"0x...","consent":"0x..."}`
	var attestation batchapi.Attestation
	decoder := json.NewDecoder(body)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&attestation); err != nil {
		return attestation, fmt.Errorf("no attestation: %w: %s", err, shape)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return attestation, errors.New("no attestation: there is something after the document")
	}
	return attestation, nil
}
