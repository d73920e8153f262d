package artifact

import (
	"errors"
	"net/http"
	"time"

	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/service/httpd"
)

// UploadTimeout bounds one upload, so that slow senders cannot hold connections for ever.
const UploadTimeout = 10 * time.Minute

// Routes is where a Handler expects to be mounted.
const (
	RoutePut = "PUT /v1/blobs/{sha256}"
	RouteGet = "GET /v1/blobs/{sha256}"
)

// Stored is the answer to an upload.
type Stored struct {
	SHA256 string `json:"sha256"`
	Size   int64  `json:"size"`
	// Created is false if the blob was there already.
	Created bool `json:"created"`
}

// Handler serves a store: PUT, GET (with ranges) and HEAD of /v1/blobs/{sha256}.
type Handler struct {
	store *Store
	log   zerolog.Logger
}

// NewHandler serves store.
func NewHandler(store *Store, log zerolog.Logger) *Handler {
	return &Handler{store: store, log: log.With().Str("component", "blobs").Logger()}
}

// Mount adds the routes.
func (h *Handler) Mount(handle func(pattern string, handler http.Handler)) {
	handle(RoutePut, http.HandlerFunc(h.put))
	handle(RouteGet, http.HandlerFunc(h.get))
}

func (h *Handler) put(w http.ResponseWriter, r *http.Request) {
	digest, err := ParseDigest(r.PathValue("sha256"))
	if err != nil {
		h.refuse(w, err)
		return
	}
	if r.ContentLength > h.store.MaxBlobBytes() {
		w.Header().Set("Connection", "close") // the rest of the body is not wanted
		h.refuse(w, ErrTooLarge)
		return
	}
	// Servers without deadlines, as in tests, refuse this; the size is bounded all the same.
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(UploadTimeout))
	body := http.MaxBytesReader(w, r.Body, h.store.MaxBlobBytes()+1)
	created, err := h.store.Put(r.Context(), digest, body)
	if err != nil {
		h.refuse(w, err)
		return
	}
	size, err := h.store.Size(digest)
	if err != nil {
		h.refuse(w, err)
		return
	}
	status := http.StatusOK
	if created {
		status = http.StatusCreated
	}
	httpd.WriteJSON(w, status, Stored{SHA256: digest.String(), Size: size, Created: created})
}

func (h *Handler) get(w http.ResponseWriter, r *http.Request) {
	digest, err := ParseDigest(r.PathValue("sha256"))
	if err != nil {
		h.refuse(w, err)
		return
	}
	file, err := h.store.Open(digest)
	if err != nil {
		h.refuse(w, err)
		return
	}
	defer file.Close()
	// Whoever asks may be about to rely on it.
	h.store.touch(digest, time.Now())
	header := w.Header()
	header.Set("Content-Type", "application/octet-stream")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cache-Control", "public, max-age=31536000, immutable")
	header.Set("ETag", `"`+digest.String()+`"`)
	http.ServeContent(w, r, "", time.Time{}, file)
}

// refuse answers with the status that fits the fault. Only faults of the store itself are logged, and only they hide
// their text, which may tell paths.
func (h *Handler) refuse(w http.ResponseWriter, err error) {
	for _, known := range []struct {
		fault  error
		status int
		code   string
	}{
		{ErrBadDigest, http.StatusBadRequest, "bad_digest"},
		{ErrNotFound, http.StatusNotFound, "not_found"},
		{ErrDigestMismatch, http.StatusUnprocessableEntity, "digest_mismatch"},
		{ErrTooLarge, http.StatusRequestEntityTooLarge, "too_large"},
		{ErrQuota, http.StatusInsufficientStorage, "quota_exceeded"},
	} {
		if errors.Is(err, known.fault) {
			httpd.WriteError(w, known.status, known.code, err.Error())
			return
		}
	}
	if errors.Is(err, ErrDiskFull) {
		h.log.Error().Err(err).Msg("Blob store has no disk space")
		httpd.WriteError(w, http.StatusInsufficientStorage, "disk_full", ErrDiskFull.Error())
		return
	}
	h.log.Warn().Err(err).Msg("Blob request left unfinished")
	httpd.WriteError(w, http.StatusInternalServerError, "internal", "the blob could not be read or stored")
}
