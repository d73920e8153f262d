package watchtower

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/service/httpd"
)

// maxBody bounds a receipt, which has some 1,200 bytes.
const maxBody = 8 << 10

// Mount adds the route.
func (t *Tower) Mount(handle func(pattern string, handler http.Handler)) {
	handle("POST /v1/receipts", http.HandlerFunc(t.post))
}

func (t *Tower) post(w http.ResponseWriter, r *http.Request) {
	var signed oracleapi.SignedReceipt
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&signed); err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed,
			`no receipt: `+err.Error()+`: send {"receipt":{...},"signature":"0x..."} as POST /v1/bids answered it`)
		return
	}
	err := t.TakeReceipt(r.Context(), signed)
	var refusal *oracleapi.Refusal
	switch {
	case err == nil:
		w.WriteHeader(http.StatusNoContent)
	case errors.As(err, &refusal) && refusal.Code == oracleapi.CodeBusy:
		httpd.WriteError(w, http.StatusServiceUnavailable, refusal.Code, refusal.Message)
	case errors.As(err, &refusal):
		httpd.WriteError(w, http.StatusUnprocessableEntity, refusal.Code, refusal.Message)
	default:
		t.Log.Error().Err(err).Msg("Receipt could not be taken")
		httpd.WriteError(w, http.StatusServiceUnavailable, "unavailable", "the receipt could not be judged or kept now: try again")
	}
}
