package api

import (
	"fmt"
	"io"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/httpd"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/decide"
)

// maxRequest bounds a job request's document.
const maxRequest = 256 << 10

func (a *API) getJob(w http.ResponseWriter, r *http.Request) {
	id, good := jobID(w, r)
	if !good {
		return
	}
	job, state := a.Jobs.Job(id)
	decisions := a.Decisions.Rounds(id)
	refused := a.Intake.Refused(id)
	if state == board.Unknown && len(decisions) == 0 {
		httpd.WriteError(w, http.StatusNotFound, oracleapi.CodeUnknownJob, fmt.Sprintf("no job %s is known here", id))
		return
	}
	view := oracleapi.JobView{JobID: id, State: oracleapi.StateClosed, Decisions: decisions, Refused: refused}
	if state != board.Unknown {
		view.Round, view.BidEnd, view.Bids = job.Round, job.BidEnd, len(a.Bids.Bids(id, job.Round))
	}
	if state == board.Open {
		view.State, view.Moment = oracleapi.StateOpen, job.BidEnd
		if moment, over := decide.Moment(job.BidEnd, uint64(max(a.Clock.Now().Unix(), 0))); over {
			view.Moment = moment
		}
	}
	httpd.WriteJSON(w, http.StatusOK, view)
}

// jobID reads the path's job id, or answers why it is none.
func jobID(w http.ResponseWriter, r *http.Request) (id common.Hash, good bool) {
	if err := id.UnmarshalText([]byte(r.PathValue("jobId"))); err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, "a job id is 0x and 64 hex digits: "+err.Error())
		return common.Hash{}, false
	}
	return id, true
}

func (a *API) postWhoWouldBid(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRequest))
	if err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, "read request: "+err.Error())
		return
	}
	request, err := protocol.DecodeJobRequest(body)
	if err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, err.Error())
		return
	}
	answer, err := a.Prospects.WhoWouldBid(r.Context(), request)
	if err != nil {
		a.answerRefusal(w, err, "Prospects could not be read")
		return
	}
	httpd.WriteJSON(w, http.StatusOK, answer)
}
