# frozen_string_literal: true

# Decodes the responses with the package and by hand, and prints the nanoseconds of both.

require 'json'

$LOAD_PATH.unshift('../package/lib')
require 'okx_web3/errors'

# An error as people write it by hand.
class ApiError < StandardError
  attr_reader :code, :status, :parameters

  def initialize(code, status, message, parameters)
    super(message)
    @code = code
    @status = status
    @parameters = parameters
  end
end

TABLE = {
  '50011' => /\AToo Many Requests\z/,
  '50014' => /\AParameter (.*) can not be empty\.\z/
}.freeze

def decode_by_hand(status, text)
  body = JSON.parse(text)
  return if body['code'] == '0'

  match = TABLE[body['code']]&.match(body['msg'])
  ApiError.new(body['code'], status, body['msg'], match ? match.captures : [])
rescue JSON::ParserError
  ApiError.new(nil, status, text.byteslice(0, 4096), [])
end

def nanoseconds
  Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)
end

# Returns the nanoseconds of one call, over as many calls as take a tenth of a second.
def time(way, status, body)
  calls = 1
  loop do
    start = nanoseconds
    calls.times { way.call(status, body) }
    spent = nanoseconds - start
    return spent.fdiv(calls) if spent > 100_000_000

    calls *= 2
  end
end

def median(values)
  values.sort[values.length / 2]
end

WAYS = { decode: OkxWeb3::Errors.method(:decode), hand: method(:decode_by_hand) }.freeze

JSON.parse(File.read('../cases.json')).each do |response|
  name, status, body = response.values_at('name', 'status', 'body')
  code, code_by_hand = WAYS.each_value.map { |way| way.call(status, body)&.code }
  abort "#{name}: #{code} is not #{code_by_hand}" unless code == code_by_hand

  rounds = Array.new(9) { WAYS.transform_values { |way| time(way, status, body) } }
  puts JSON.generate(case: name, **WAYS.to_h { |way, _| [way, median(rounds.map { |round| round[way] })] })
end
