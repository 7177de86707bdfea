"""What type checkers see. It is checked, not run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from qianfan_console import AsyncQianfan, Qianfan, Response, types, wait_until, waiters


def sync(qianfan: Qianfan) -> None:
    stopped: types.StopFineTuningTaskOutput = qianfan.finetuning.task.stop(task_id="task-5kjifvzerc5n")
    accepted: bool = stopped["result"]
    answer: Response[types.StopFineTuningTaskOutput] = qianfan.finetuning.task.stop.with_response(task_id="t")
    jobs: Iterator[types.FineTuningJob] = qianfan.finetuning.job.list.items(train_mode="SFT")
    pages: Iterator[types.DescribeFineTuningJobsOutput] = qianfan.finetuning.job.list.pages(max_keys=10)
    done: types.DescribeFineTuningTaskOutput = wait_until(qianfan, waiters.fine_tuning_task_done, task_id="t")
    qianfan.finetuning.task.stop()  # type: ignore[call-arg]
    qianfan.finetuning.task.stop(task="t")  # type: ignore[call-arg]
    qianfan.finetuning.task.stop(task_id=1)  # type: ignore[arg-type]
    print(accepted, answer, jobs, pages, done)


async def asynchronous(qianfan: AsyncQianfan) -> None:
    stopped: types.StopFineTuningTaskOutput = await qianfan.finetuning.task.stop(task_id="task-5kjifvzerc5n")
    jobs: AsyncIterator[types.FineTuningJob] = qianfan.finetuning.job.list.items(train_mode="SFT")
    done: types.DescribeFineTuningTaskOutput = await wait_until(qianfan, waiters.fine_tuning_task_done, task_id="t")
    print(stopped, [job["jobId"] async for job in jobs], done)
