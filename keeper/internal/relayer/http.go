package relayer

import (
	"net/http"

	"github.com/assay-network/assay/internal/service/httpd"
)

// Mount adds GET /v1/collateral: what the last round found and did.
func (r *Relayer) Mount(handle func(pattern string, handler http.Handler)) {
	handle("GET /v1/collateral", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		httpd.WriteJSON(w, http.StatusOK, r.Report())
	}))
}
