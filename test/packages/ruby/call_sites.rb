# frozen_string_literal: true

# What people write who use the gem of the OKX table, and what the vectors cannot say of it.

# The first decoding of many threads at once, before anything was looked up.
require 'okx_web3/errors'

BODY = '{"code":"50014","msg":"Parameter chainIndex can not be empty."}'
first = Array.new(16) { Thread.new { OkxWeb3::Errors.decode(400, BODY) } }.map(&:value)

require 'json'
require 'net/http'

def check(what)
  yield or abort("not so: #{what}")
end

def raised(*classes)
  yield
  nil
rescue *classes => e
  e
end

check('threads') { first.all? { |error| OkxWeb3::Errors::PARAMETER_EMPTY.match(error)&.parameter == 'chainIndex' } }

# What an operation lists.
quote = OkxWeb3::Errors::Operations::GET_QUOTE
timeout = OkxWeb3::Errors.decode(503, '{"code":"50004","msg":"late"}')
check('listed') { quote.has?(timeout) && quote === timeout && quote === '50004' }
unlisted = [
  nil, '50002', 50_004, StandardError.new('50004'), OkxWeb3::Errors::INVALID_JSON.new,
  OkxWeb3::Errors.decode(400, '{"code":"99999","msg":"hm"}')
]
check('not listed') { unlisted.none? { |other| quote.has?(other) || quote === other } }
check('codes') { quote.codes.frozen? && quote.codes.all?(&:frozen?) && quote.codes.include?(OkxWeb3::Errors::Codes::PARAMETER_EMPTY) }
check('rescue of an operation') { raised(quote) { raise timeout }.equal?(timeout) }
check('rescue of another one') { raised(OkxWeb3::Errors::Error) { raised(quote) { raise OkxWeb3::Errors::INVALID_JSON.new } } }
found =
  case timeout
  in OkxWeb3::Errors::Operations::LIST_PRICES then :listed
  end
check('an operation in a pattern') { found == :listed }

# A client.
check('success') { OkxWeb3::Errors.decode(200, '{"code":"0"}').nil? }
error = OkxWeb3::Errors.decode(400, BODY, { 'Retry-After' => '2' })
check('a category') { error.is_a?(OkxWeb3::Errors::GeneralError) && error.is_a?(OkxWeb3::Errors::Error) }
check('a code') { error.code == OkxWeb3::Errors::Codes::PARAMETER_EMPTY && OkxWeb3::Errors::Codes::PARAMETER_EMPTY.frozen? }
check('retry') { error.retry == :never && error.retry_after.eql?(2.0) && error.retry_after_ms.eql?(2000) }
check('is') { OkxWeb3::Errors::PARAMETER_EMPTY.matches?(error) && !OkxWeb3::Errors::BODY_EMPTY.matches?(error) }
check('no match') { OkxWeb3::Errors::BODY_EMPTY.match(error).nil? && !OkxWeb3::Errors::BODY_EMPTY.matches?(nil) }

found =
  case error
  in { code: '50014', params: { parameter: } } then parameter
  end
check('a pattern') { found == 'chainIndex' }
found =
  case error
  in { code: OkxWeb3::Errors::PARAMETER_EMPTY, known: true, retry: :never, items: [] } then :definition
  end
check('a definition in a pattern') { found == :definition }
found =
  case error
  when OkxWeb3::Errors::BODY_EMPTY then :wrong
  when OkxWeb3::Errors::PARAMETER_EMPTY then :right
  end
check('when') { found == :right }

rescued =
  begin
    raise error
  rescue OkxWeb3::Errors::BODY_EMPTY
    :wrong
  rescue OkxWeb3::Errors::PARAMETER_EMPTY => e
    e
  end
check('rescue') { rescued.equal?(error) }
check('rescue of a category') { raised(OkxWeb3::Errors::AuthenticationError, OkxWeb3::Errors::GeneralError) { raise error }.equal?(error) }

unknown = OkxWeb3::Errors.decode(429, '{"code":"99999","msg":"hm"}')
check('unknown') { unknown.is_a?(OkxWeb3::Errors::UnknownError) && !unknown.known? && unknown.retry == :backoff }
check('unknown text') { unknown.message == '99999 unknown error (HTTP 429): hm' && unknown.render == 'hm' && unknown.name.nil? }
check('unknown is not encoded') { raised(ArgumentError) { unknown.encode } }
page = OkxWeb3::Errors.decode(502, '<html>')
check('a page') { page.intermediary? && page.code.nil? && page.body == '<html>' && page.render == 'HTTP 502' }
check('the text of a page') { page.message == 'unknown error (HTTP 502)' && page.full_message.include?(page.message) }

# A server.
made = OkxWeb3::Errors::PARAMETER_EMPTY.new(parameter: 'chainIndex', request_id: 'r', retry_after: 1.5)
check('message') { made.message == '50014 parameter_empty (HTTP 400, request r): Parameter chainIndex can not be empty.' }
check('text') { made.render == 'Parameter chainIndex can not be empty.' && made.status == 400 }
check('options') { made.request_id == 'r' && made.retry_after_ms == 1500 }
check('exploded') { raised(OkxWeb3::Errors::PARAMETER_EMPTY) { raise OkxWeb3::Errors::PARAMETER_EMPTY, parameter: 'x' }.params.parameter == 'x' }
check('bare') { raised(OkxWeb3::Errors::SERVICE_UNAVAILABLE) { raise OkxWeb3::Errors::SERVICE_UNAVAILABLE } }
detail = OkxWeb3::Errors::Detail.new(field: 'a', message: 'b')
full = OkxWeb3::Errors::PARAMETER_EMPTY.new(parameter: 'x', subcode: 's', details: [detail], items: [made])
check('parts') { full.subcode == 's' && full.details == [detail] && full.details.first.code.nil? && full.items == [made] }
check('frozen') { full.details.frozen? && full.items.frozen? && detail.frozen? }
check('no part') { raised(ArgumentError) { OkxWeb3::Errors::Detail.new(path: 'a') } }
check('a text for raise') do
  raised(ArgumentError) { raise OkxWeb3::Errors::PARAMETER_EMPTY, 'text' }.message ==
    'the message of parameter_empty is that of the table: raise OkxWeb3::Errors::PARAMETER_EMPTY, parameter: …'
end
check('cause') { raised(OkxWeb3::Errors::Error) { raise made, cause: IOError.new('x') }.cause.is_a?(IOError) }
check('missing') { raised(ArgumentError) { OkxWeb3::Errors::PARAMETER_EMPTY.new }.message.include?('parameter') }
check('unknown keyword') { raised(ArgumentError) { OkxWeb3::Errors::PARAMETER_EMPTY.new(parameter: 'x', other: 1) } }
check('wrong type') { raised(TypeError) { OkxWeb3::Errors::PARAMETER_EMPTY.new(parameter: 5) } }
check('a success') { raised(ArgumentError) { OkxWeb3::Errors::SUCCEEDED.new } }
[Float::NAN, 'x', Object.new].each do |wait|
  check('retry_after') { OkxWeb3::Errors::BODY_EMPTY.new(retry_after: wait).retry_after.nil? }
end
check('range') do
  limited = OkxWeb3::Errors.constants.map { |name| OkxWeb3::Errors.const_get(name) }.grep(OkxWeb3::Errors::Definition).find do |each|
    each.params.any? { |param| param.type == :integer }
  end
  values = limited.params.to_h { |param| [param.key, param.type == :integer ? 2**53 : 'x'] }
  huge = limited.new(**values)
  values.values == huge.params.to_h.values && huge.render.include?((2**53).to_s) && OkxWeb3::Errors.from_h(huge.to_h).params.nil?
end
encoded = made.encode(:'zh-Hans-CN')
check('encode') { encoded.status == 400 && encoded.headers['content-language'] == 'zh-Hans' }
check('body') { JSON.parse(encoded.body)['msg'] == made.render('zh-Hans') && encoded.headers['retry-after'] == '2' }
added = made.encode('fr;q=0.1, zh-CN', request_id: 'other', retry_after: 9, now: Time.at(0))
check('languages') { added.headers['content-language'] == 'zh-Hans' && added.headers['retry-after'] == '2' }
check('added') { full.encode(retry_after: 8.5).headers['retry-after'] == '9' }
check('round trip') { OkxWeb3::Errors.decode(encoded.status, encoded.body, encoded.headers).params == made.params }
check('a mock') { raised(OkxWeb3::Errors::AuthenticationError) { raise OkxWeb3::Errors::AuthenticationError, 'mocked' }.message == 'mocked' }
check('another message') { raised(OkxWeb3::Errors::Error) { raise made, 'another' }.message == 'another' }

# Other processes, and telemetry.
twin = OkxWeb3::Errors.from_json(JSON.generate(made))
check('JSON') { twin.instance_of?(made.class) && twin.message == made.message && twin.params == made.params }
check('symbols as keys') { OkxWeb3::Errors.from_h(made.to_h.transform_keys(&:to_sym)).to_h == made.to_h }
check('attributes') { made.attributes['error.type'] == 'parameter_empty' && made.attributes == twin.attributes }
loop_ = made.to_h
loop_['items'] = [loop_]
[nil, 5, {}, [], '', '{}', '[' * 100_000, "\xff", loop_, { 'catalog' => 'okx-web3' }].each do |each|
  check('no error of the table') { OkxWeb3::Errors.from_json(each).nil? && OkxWeb3::Errors.from_h(each).nil? }
end

# The table.
definition = OkxWeb3::Errors.lookup('50014')
check('lookup') { definition.equal?(OkxWeb3::Errors::PARAMETER_EMPTY) && definition.error_name == 'parameter_empty' }
check('the name of the constant') { definition.name == 'OkxWeb3::Errors::PARAMETER_EMPTY' && definition.inspect == definition.name }
check('lookup of nothing') { OkxWeb3::Errors.lookup('99999').nil? && OkxWeb3::Errors.lookup(nil).nil? }

# Copies and logs.
[made.dup, made.clone, Marshal.load(Marshal.dump(made))].each do |twin|
  check('a copy') { twin.instance_of?(made.class) && twin.message == made.message && twin.params == made.params }
  check('a copy is the same error') { OkxWeb3::Errors::PARAMETER_EMPTY.matches?(twin) && twin.definition.equal?(definition) }
end
check('equal values') { made.params.eql?(OkxWeb3::Errors::PARAMETER_EMPTY.new(parameter: 'chainIndex').params) }
secret = OkxWeb3::Errors::Parameter.new(name: 'password', key: :parameter, type: :string, sensitive: true)
hidden = OkxWeb3::Errors::ParameterEmptyParams.new(['hunter2'], [secret.key])
check('a class for the parameters of an error') { made.params.instance_of?(OkxWeb3::Errors::ParameterEmptyParams) }
check('redacted') { [hidden.inspect, hidden.to_s, [hidden].inspect].none? { |text| text.include?('hunter2') } }
check('inspect') { made.inspect.include?(made.message) && made.params.inspect.include?('chainIndex') }

secretive = OkxWeb3::Errors.decode(400, BODY, { 'set-cookie' => 'hunter2' })
check('headers as received') { secretive.headers == { 'set-cookie' => 'hunter2' } && made.headers.nil? }
check('no headers in logs') { [secretive.inspect, Marshal.dump(secretive)].none? { |text| text.include?('hunter2') } }
check('no headers in a copy') { Marshal.load(Marshal.dump(secretive)).headers.nil? }

# The parameters of a decoded error are read when they are asked for.
unread = -> { OkxWeb3::Errors.decode(400, BODY, { 'set-cookie' => 'hunter2' }) }
check('a dumped error') { Marshal.load(Marshal.dump(unread.call)).params == made.params }
check('a frozen error') { unread.call.freeze.params == made.params && unread.call.dup.params == made.params }
shared = Ractor.make_shareable(unread.call)
check('a shared error') { Ractor.shareable?(shared) && shared.params == made.params && shared.render == made.render }
check('a body of its own') do
  buffer = BODY.dup
  kept = OkxWeb3::Errors.decode(400, buffer)
  buffer.replace('x')
  kept.body == BODY && kept.params == made.params && kept.body.frozen?
end

# Any body, header and status.
class Hostile < BasicObject
  def method_missing(*)
    ::Kernel.raise ::NotImplementedError
  end

  def respond_to_missing?(*)
    true
  end
end

class Text < String
  %i[to_s to_str encoding dup b == hash eql? valid_encoding? byteslice].each do |name|
    define_method(name) { |*| raise 'no' }
  end
end

circle = {}
circle['code'] = circle
bodies = [
  nil, 5, 1.5, true, :x, Object.new, Hostile.new, [], {}, circle, { 'code' => Hostile.new }, { 'code' => Float::NAN },
  Hash.new { raise 'no' }, {}.compare_by_identity, Text.new(BODY), BODY.encode('UTF-16'), BODY.b, "\xff\xfe", "\xff".b,
  'x'.dup.force_encoding('UTF-7'), '[' * 100_000, '{"a":' * 100_000, "{\"code\":#{'9' * 100_000}}", '{"code":NaN}',
  "\ufeff#{BODY}", '{"code":"50014"}//', '{"code":1e999}', "\"#{'\\"' * 50_000}", { code: '50014' }
]
headers = [
  nil, {}, 5, 'x', [], [1, [2]], [['Retry-After', '5']], { 1 => 2 }, { 'Retry-After' => Object.new }, Hostile.new,
  { 'Retry-After' => Hostile.new }, { 'retry-after' => ["\xff"] }, { "\xff" => 'x' }, { 'Retry-After' => '9' * 10_000 },
  Hash.new { raise 'no' }, { 'Retry-After' => Text.new('5') }
]
statuses = [200, 400, '500', nil, -1, 10**30, Hostile.new, Text.new('400')]
asked = bodies.product([{}]) + ['x', BODY].product(headers)
asked.product(statuses) do |(body, header), status|
  found = OkxWeb3::Errors.decode(status, body, header, now: nil)
  check('an error or nothing') { found.nil? || found.is_a?(OkxWeb3::Errors::Error) }
end
check('symbols') { OkxWeb3::Errors.decode(400, { code: 50_014, msg: 'x' }).code == '50014' }
check('UTF-16') { OkxWeb3::Errors.decode(400, BODY.encode('UTF-16')).params.parameter == 'chainIndex' }
check('bytes') { OkxWeb3::Errors.decode(400, BODY.b).params.parameter.encoding == Encoding::UTF_8 }
check('comments') { OkxWeb3::Errors.decode(400, "/**/#{BODY}").intermediary? }
check('clipped') { OkxWeb3::Errors.decode(500, "\xff" * 5000).body == "\ufffd" * 1365 }

response = Net::HTTPServiceUnavailable.new('1.1', '503', 'x')
response['Retry-After'] = '5'
check('Net::HTTP') { OkxWeb3::Errors.decode(response.code, 'x', response).retry_after_ms == 5000 }
[{ 'RETRY-AFTER' => %w[5 6] }, { retry_after: 5 }, [['Retry-After', '5']]].each do |each|
  check('headers') { OkxWeb3::Errors.decode(503, 'x', each).retry_after_ms == 5000 }
end
check('blanks') { OkxWeb3::Errors.decode(503, 'x', { 'retry-after' => " \t5 \t" }).retry_after_ms == 5000 }
check('no time') { OkxWeb3::Errors.decode(503, 'x', { 'retry-after' => '5' }, now: Hostile.new).retry_after_ms == 5000 }

# What takes the square of a length would take hours here.
blanks = { 'retry-after' => "x#{' ' * 1_000_000}x" }
check('many blanks') { OkxWeb3::Errors.decode(503, 'x', blanks).retry_after_ms.nil? }
check('many subtags') { made.render('ab-' * 300_000) == made.render }
check('a long tag') { made.render("zh-Hans-#{'x' * 300}") == made.render('zh-Hans') }
["\xff-a", "zh-Han\u017f", '-', ''].each { |tag| check('any tag') { made.render(tag) == made.render } }
['AR', :ar, 'ar'.encode('UTF-16LE')].each { |tag| check('a tag') { made.render(tag) == made.render('ar') } }
now = Time.new(2024, 12, 31, 23, 59, 0, '+01:00')
later = { 'retry-after' => 'Tue, 31 Dec 2024 22:59:30 GMT' }
check('a date') { OkxWeb3::Errors.decode(503, 'x', later, now: now).retry_after_ms == 30_000 }

draw = Random.new(20_261_122)
2_000.times do |turn|
  bytes = turn.odd? ? BODY.b : draw.bytes(draw.rand(80))
  (turn % 4).times { bytes.insert(draw.rand(bytes.bytesize + 1), draw.bytes(1)) }
  found = OkxWeb3::Errors.decode(400, bytes, { 'retry-after' => draw.bytes(9) })
  check('any bytes') { found.status == 400 && found.message.valid_encoding? && found.render(:ar).valid_encoding? }
end
