/*
 * The words of error messages in Chinese, and what a name says for them. Longer words are replaced first. A name of them is
 * better than one of sounds, and still one that a person should look at.
 */
const words = `
参数 parameter|字段 field|必填 required|必填参数 parameter|不能为空 empty|不可为空 empty|为空 empty|不能同时为空 both empty|必填其一 either required
不存在 not_found|未找到 not_found|找不到 not_found|无数据 data not_found|没有数据 data not_found|无效 invalid|非法 invalid|不合法 invalid|不正确 incorrect|错误 error|有误 error|异常 error
失败 failed|成功 succeeded|部分成功 partially succeeded|超时 timeout|已过期 expired|过期 expired|不支持 not_supported|已存在 already_exists|不匹配 mismatch|不一致 mismatch
不能同时存在 mutually_exclusive|不足 insufficient|余额 balance|账户 account|账号 account|用户 user|用户名 username|密码 password|签名 signature|时间戳 timestamp|时间 time|请求头 header|请求体 body
请求 request|频率 rate|过快 too fast|过高 too high|过低 too low|过长 too long|过大 too large|过小 too small|过于频繁 too frequent|太频繁 too frequent|频繁 too frequent|限制 limit|限额 limit|上限 limit|限流 rate limited
超过 exceeded|超出 exceeded|最大 maximum|最小 minimum|数量 count|个数 count|次数 count|系统 system|繁忙 busy|服务 service|服务器 server|内部 internal|不可用 unavailable|无法使用 unavailable|下线 offline
接口 api|方法 method|方式 method|格式 format|数据 data|类型 type|权限 permission|无权限 permission_denied|没有权限 permission_denied|权限不足 permission_denied|访问权限 permission|禁止 forbidden|拒绝 denied
冻结 frozen|封禁 banned|暂停 suspended|暂停使用 suspended|禁用 disabled|锁定 locked|注销 closed|状态 status|代币 token|币种 currency|公链 chain|链 chain|交易 transaction|交易对 symbol|交易所 exchange|订单 order|价格 price
金额 amount|地址 address|合约 contract|区块 block|区块链 blockchain|高度 height|钱包 wallet|查询 query|操作 operation|客户端 client|登录 login|未登录 not logged in|未授权 unauthorized|授权 authorization|认证 authentication|鉴权 authentication
验证 validation|校验 validation|重复 duplicate|平台 platform|协议 protocol|资源 resource|文件 file|图片 image|邮箱 email|手机号 phone number|验证码 captcha|国家 country|地区 region|历史 history|记录 record
处理 processing|警报 alert|网络 network|连接 connection|域名 domain|范围 range|长度 length|值 value|缺少 missing|缺失 missing|未知 unknown|风险 risk|风险控制 risk control|扫描 scan|触发 triggered|功能 function
付费 payment|等级 level|升级 upgrade|流动性 liquidity|保证金 margin|仓位 position|持仓 position|杠杆 leverage|下单 place order|撤单 cancel order|提现 withdrawal|提币 withdrawal|充值 deposit|转账 transfer|身份 identity|令牌 token|密钥 key
通用 general|公共 common|业务 business|常见 common|客户 client|商户 merchant|支付 payment|退款 refund|渠道 channel|频道 channel|消息 message|内容 content|名称 name|标题 title|活动 activity|商品 product|库存 stock|清算 liquidation|行为 behavior
调用 call|解析 parse|加密 encryption|解密 decryption|更新 update|删除 delete|创建 create|新增 create|修改 change|上传 upload|下载 download|获取 get|发送 send|执行 execution|初始化 initialization|配置 configuration|数据库 database|版本 version|设备 device
的 |和 |或 |与 |该 |此 |您 |你 |已 |被 |当前 |暂时 |目前 |请 |稍后 |重试 |再试 |类 |不 not|未 not|无 no|没有 no|时 |因 |为 |是 |所在 |传入 |传值 |个 |中 |在 |了 |有 
`;

/** Traditional characters, and below them the simplified ones. */
const traditional =
  '參數為無錯誤敗時過戶號碼簽請頻餘額賬帳權凍結鏈訂單價區塊錢詢驗證複國歷記錄處報網連範圍長觸風險級轉幣類態務統內暫鑰對後試與該總費須效異';
const simplified =
  '参数为无错误败时过户号码签请频余额账账权冻结链订单价区块钱询验证复国历记录处报网连范围长触风险级转币类态务统内暂钥对后试与该总费须效异';

const simplify = (text: string): string =>
  text.replaceAll(/\p{Script=Han}/gu, (character) => {
    const at = traditional.indexOf(character);
    return at < 0 ? character : simplified.charAt(at);
  });

const entries: ReadonlyMap<string, string> = new Map(
  words
    .split(/[|\n]/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [chinese = '', ...english] = entry.split(' ');
      return [chinese, english.join(' ')] as const;
    }),
);

const pattern = new RegExp([...entries.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu');

const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** A Chinese message in the English words of names; nothing where more than a quarter of it is unknown, or nothing is Chinese. */
export const translateChinese = (text: string): string | undefined => {
  const all = countHan(text);
  if (all === 0) return undefined;
  const [clause = text] = simplify(text.slice(0, 200)).split(/[,，。;；(（]/, 1);
  const translated = clause.replaceAll(pattern, (word) => ` ${entries.get(word) ?? ''} `);
  const left = countHan(translated);
  return left * 4 > countHan(clause)
    ? undefined
    : translated
        .replaceAll(/\p{Script=Han}+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
};
