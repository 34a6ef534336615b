# frozen_string_literal: true

# Uses the gem of the OKX table in Ractors that are not the main one: ractors.rb LIB

$LOAD_PATH.unshift(ARGV.fetch(0))
require 'okx_web3/errors'
require 'json'
Warning[:experimental] = false

# What a program does with an error, as texts: the same in every Ractor.
module Work
  RESPONSES = [
    [400, '{"code":"50014","msg":"Parameter chainIndex can not be empty."}', { 'Retry-After' => '2' }],
    [400, '{"code":"50014","msg":"\u53c2\u6570 chainIndex"}', {}], [429, '{"code":"99999","msg":"hm"}', {}],
    [200, '{"code":"0","msg":"","data":[]}', {}], [502, "<html>#{'x' * 5000}</html>", { 'x' => ['y'] }],
    [503, '', { 'Retry-After' => 'Tue, 31 Dec 2024 22:59:30 GMT' }], [400, '{"code":"\ud83d\ude00\\/"}//', {}],
    [400, { code: 50_014, msg: 'x' }, nil]
  ].freeze

  def self.all
    made = OkxWeb3::Errors::PARAMETER_EMPTY.new(parameter: 'chainIndex', request_id: 'r', retry_after: 1.5)
    [*RESPONSES.map { |response| decoded(*response) }, *shown(made), caught(made), OkxWeb3::Errors.lookup('50014').docs,
     OkxWeb3::Errors::Operations::GET_QUOTE.has?(made).to_s]
  end

  def self.decoded(status, body, headers)
    error = OkxWeb3::Errors.decode(status, body, headers, now: Time.at(0))
    error ? shown(error) : 'a success'
  end

  def self.shown(error)
    values = error.deconstruct_keys(nil).except(:definition).map(&:inspect)
    [*values, error.inspect, error.render('ar, zh-TW;q=0.5'), error.attributes.to_s, *sent(error), *copied(error)]
  end

  # The error as a response.
  def self.sent(error)
    encoded = error.encode('zh-CN', request_id: 's', retry_after: 3)
    [encoded.status, encoded.headers.to_s, encoded.body]
  rescue ArgumentError => e
    [e.message]
  end

  # The error as other processes get it.
  def self.copied(error)
    [OkxWeb3::Errors.from_json(error.to_json), Marshal.load(Marshal.dump(error))].map { |copy| copy.to_h.to_s }
  end

  def self.caught(error)
    raise error
  rescue OkxWeb3::Errors::PARAMETER_EMPTY => e
    [e.params.parameter, e.params.to_h, e.params.class.members].to_s
  end
end

Ractor.make_shareable(Work::RESPONSES)

# The first use of all is in these, at the same time.
both = Array.new(2) { Ractor.new { Work.all } }.map(&:take)
late = Ractor.new { OkxWeb3::Errors.decode(*Work::RESPONSES.first) }.take
main = Work.all
both.each { |seen| main.zip(seen) { |mine, other| abort("#{other} is not #{mine}") unless mine == other } }
abort 'an error from another Ractor' unless OkxWeb3::Errors::PARAMETER_EMPTY.match(late).parameter == 'chainIndex'
