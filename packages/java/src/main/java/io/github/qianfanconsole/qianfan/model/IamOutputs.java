// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Records;
import java.util.List;
import java.util.Map;

/** What the actions of Iam answer. 返回参数。 */
public final class IamOutputs {
    private IamOutputs() {}

    /**
     * What AssumeRole answers.
     *
     * @param accessKeyId Temporary access key, 32 hex digits. 临时 Access Key，32 位十六进制
     * @param secretAccessKey Temporary secret key. 临时 Secret Key
     * @param sessionToken Session token: send it as x-bce-security-token with every request that is signed with this key, and sign it. SessionToken；使用该 AK/SK 的请求都须通过 x-bce-security-token 请求头携带，并参与签名
     * @param createTime Creation time. 创建时间
     * @param expiration End of life. 过期时间
     * @param userId User that the credentials belong to. 凭证所属的用户 ID
     * @param roleId Role that was assumed. 被扮演的角色 ID
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record AssumeRoleOutput(
            String accessKeyId,
            String secretAccessKey,
            String sessionToken,
            String createTime,
            String expiration,
            String userId,
            String roleId,
            Map<String, Object> extra) {
        @Override
        public String toString() {
            return Records.show(this, "secretAccessKey", "sessionToken");
        }
    }

    /**
     * What CreateApiKey answers.
     *
     * @param id Id of the key. API Key 的 ID
     * @param tokenId The key itself. API Key 的值
     * @param name Name. 名称
     * @param userId Sub-user it belongs to. 所属子用户 ID
     * @param services Services it opens; the type of an entry is not shown. 可访问的服务，元素类型官方文档未说明
     * @param createTime When it was made. 创建时间
     * @param updateTime When it was changed last. 更新时间
     * @param domainId Account it belongs to. 所属主账号 ID
     * @param acl Policy of the key, as text or as an object. 权限策略，字符串或对象
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateApiKeyOutput(
            String id,
            String tokenId,
            String name,
            String userId,
            List<Object> services,
            String createTime,
            String updateTime,
            String domainId,
            Object acl,
            Map<String, Object> extra) {
        @Override
        public String toString() {
            return Records.show(this, "tokenId");
        }
    }

    /**
     * What CreateBearerToken answers.
     *
     * @param userId Account or user id, 32 hex digits. 账号或用户 ID，32 位十六进制
     * @param token The token; send it as {@code Authorization: Bearer <token>}. BearerToken 的值，以 Authorization: Bearer &lt;token&gt; 的形式使用
     * @param status State of the token: enable (usable) or disable (blocked). BearerToken 状态：enable（启用）、disable（禁用） Known values: {@code enable}, {@code disable}.
     * @param createTime Creation time, UTC with milliseconds. 创建时间（UTC，含毫秒）
     * @param expireTime End of life, UTC with milliseconds. 过期时间（UTC，含毫秒）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateBearerTokenOutput(
            String userId,
            String token,
            String status,
            String createTime,
            String expireTime,
            Map<String, Object> extra) {
        @Override
        public String toString() {
            return Records.show(this, "token");
        }
    }

    /**
     * What GetSessionToken answers.
     *
     * @param accessKeyId Temporary access key, 32 hex digits. 临时 Access Key，32 位十六进制
     * @param secretAccessKey Temporary secret key. 临时 Secret Key
     * @param sessionToken Session token: send it as x-bce-security-token with every request that is signed with this key, and sign it. SessionToken；使用该 AK/SK 的请求都须通过 x-bce-security-token 请求头携带，并参与签名
     * @param createTime Creation time. 创建时间
     * @param expiration End of life. 过期时间
     * @param userId User that the credentials belong to. 凭证所属的用户 ID
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record GetSessionTokenOutput(
            String accessKeyId,
            String secretAccessKey,
            String sessionToken,
            String createTime,
            String expiration,
            String userId,
            Map<String, Object> extra) {
        @Override
        public String toString() {
            return Records.show(this, "secretAccessKey", "sessionToken");
        }
    }
}
