package main

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/hashicorp/nomad/nomad/mock"
	"github.com/hashicorp/nomad/nomad/structs"
	"github.com/hashicorp/nomad/scheduler"
)

// prepareNomad fills a state store with the machines. The scheduler for batch jobs takes the better of the first two nodes
// that fit; with an affinity it compares up to a hundred. Plans are not applied, so that every decision is made on the
// same state, as ours are.
func prepareNomad(tb testing.TB, machines []machine, affinity bool) decider {
	harness := scheduler.NewHarness(tb)
	harness.SetNoSubmit()
	numbers := map[string]int{}
	for i, m := range machines {
		node := nomadNode(tb, m)
		numbers[node.ID] = i
		must(tb, harness.State.UpsertNode(structs.MsgTypeTestSetup, harness.NextIndex(), node))
	}
	var eval *structs.Evaluation
	return decider{
		next: func(int) error {
			job := nomadJob(affinity)
			if err := harness.State.UpsertJob(structs.MsgTypeTestSetup, harness.NextIndex(), nil, job); err != nil {
				return fmt.Errorf("register job: %w", err)
			}
			eval = mock.Eval()
			eval.Type, eval.JobID, eval.TriggeredBy = structs.JobTypeBatch, job.ID, structs.EvalTriggerJobRegister
			harness.Plans, harness.Evals = nil, nil
			return nil
		},
		decide: func() error { return harness.Process(scheduler.NewBatchScheduler, eval) },
		result: func() (chosen, looked int, err error) { return nomadPlacement(harness, numbers) },
	}
}

func nomadPlacement(harness *scheduler.Harness, numbers map[string]int) (chosen, looked int, err error) {
	if len(harness.Plans) != 1 {
		return 0, 0, fmt.Errorf("%d plans, 1 was due", len(harness.Plans))
	}
	for node, allocations := range harness.Plans[0].NodeAllocation {
		if len(harness.Plans[0].NodeAllocation) == 1 && len(allocations) == 1 {
			return numbers[node], allocations[0].Metrics.NodesEvaluated, nil
		}
	}
	return 0, 0, fmt.Errorf("the plan is %v, one allocation was due", harness.Plans[0].NodeAllocation)
}

func nomadNode(tb testing.TB, m machine) *structs.Node {
	node := mock.Node()
	node.NodeResources.Memory.MemoryMB = int64(m.memoryMiB)
	node.Attributes["assay.khz"] = strconv.FormatUint(uint64(m.kHz), 10)
	node.Attributes["assay.tee"] = "sgx"
	if m.tdx {
		node.Attributes["assay.tee"] = "tdx"
	}
	must(tb, node.ComputeClass())
	return node
}

func nomadJob(affinity bool) *structs.Job {
	job := mock.BatchJob()
	job.Constraints = []*structs.Constraint{
		{LTarget: "${attr.assay.tee}", RTarget: "tdx", Operand: "="},
		{LTarget: "${attr.assay.khz}", RTarget: strconv.Itoa(needKHz), Operand: ">="},
	}
	if affinity {
		job.Affinities = []*structs.Affinity{
			{LTarget: "${attr.assay.khz}", RTarget: strconv.Itoa(4 * needKHz / 2), Operand: ">=", Weight: 50},
		}
	}
	group := job.TaskGroups[0]
	group.Count = 1
	group.Tasks[0].Resources.MemoryMB, group.Tasks[0].Resources.Networks = needMemoryMiB, nil
	return job
}

func must(tb testing.TB, err error) {
	if err != nil {
		tb.Fatal(err)
	}
}
