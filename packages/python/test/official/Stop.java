// The platform's example, for com.baidubce:qianfan.
import com.baidubce.qianfan.Qianfan;
import com.baidubce.qianfan.model.console.ConsoleResponse;
import java.util.Map;

public class Stop {
    public static void main(String[] args) {
        Qianfan qianfan = new Qianfan(System.getenv("QIANFAN_ACCESS_KEY"), System.getenv("QIANFAN_SECRET_KEY"));
        ConsoleResponse<Boolean> response = qianfan.console()
                .route("/v2/finetuning")
                .action("StopFineTuningTask")
                .body(Map.of("taskId", System.getenv("TASK_ID")))
                .execute(Boolean.class);
        System.out.println("result: " + response.getResult());
    }
}
