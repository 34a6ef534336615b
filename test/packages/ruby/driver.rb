# frozen_string_literal: true

# Answers the conformance vectors with a generated gem: driver.rb VECTORS.

require 'json'
require 'pp'
require 'yaml'
require_relative 'package'

CONSTANTS = PACKAGE.constants.map { |name| PACKAGE.const_get(name) }
DEFINITIONS = CONSTANTS.grep(PACKAGE::Definition).to_h { |each| [each.error_name, each] }

# Strings of Ruby are UTF-8, which has no lone surrogates, and JSON.parse stumbles over some: they become U+FFFD.
PAIR = /\\u[dD][89abAB]\h\h\\u[dD][c-fC-F]\h\h/
LONE = /\A\\u[dD][89a-fA-F]\h\h\z/

def parse(text)
  whole = text.gsub(/#{PAIR}|\\u\h{4}|\\./m) { |escape| escape.match?(LONE) ? '\ufffd' : escape }
  JSON.parse(whole, max_nesting: false)
end

def params_of(error, params)
  params && error.definition.params.to_h { |param| [param.name, json_of(params[param.key])] }
end

def json_of(value)
  odd = value.is_a?(Integer) ? value.abs > 2**53 - 1 : value.is_a?(Float) && !value.finite?
  odd ? value.to_s : value
end

# A number that JSON does not have is its text.
NUMBERS = { 'NaN' => Float::NAN, 'Infinity' => Float::INFINITY, '-Infinity' => -Float::INFINITY }.freeze

def value_of(type, json)
  return json unless json.is_a?(String) && type != :string

  type == :integer ? Integer(json, 10) : NUMBERS.fetch(json) { Float(json) }
end

SAME = %i[known code name category subcode status message received retry intermediary index].freeze

def report(error)
  return if error.nil?

  facts = error.deconstruct_keys(nil)
  body = facts[:body] if error.index.nil? && facts[:body].is_a?(String)
  facts.slice(*SAME).merge(
    params: params_of(error, error.params), retryAfterMs: error.retry_after_ms, requestId: error.request_id,
    body: body, details: error.details.map(&:to_h), items: error.items.map { |item| report(item) }
  )
end

def look_up(question)
  row = PACKAGE.lookup(question['code'])
  row && {
    code: row.code, name: row.error_name, category: row.category, status: row.status, kind: row.kind, message: row.message,
    params: row.params.map { |param| { name: param.name, type: param.type, sensitive: param.sensitive? } },
    retry: row.retry, deprecated: row.deprecated?, replacement: row.replacement, docs: row.docs
  }
end

def make(question)
  definition = DEFINITIONS.fetch(question['name'])
  given = question['params'] || {}
  values = definition.params.to_h { |param| [param.key, value_of(param.type, given.fetch(param.name))] }
  definition.new(**values, **options_of(question['options'] || {}))
end

def options_of(options)
  {
    request_id: options['requestId'], retry_after: seconds(options['retryAfterMs']), subcode: options['subcode'],
    details: options.fetch('details', []).map { |each| PACKAGE::Detail.new(**each.transform_keys(&:to_sym)) },
    items: options.fetch('items', []).map { |each| make(each) }
  }
end

def seconds(milliseconds)
  milliseconds && (milliseconds / 1000r)
end

def now_of(question)
  question['now'] ? { now: Time.at(question['now'] / 1000r) } : {}
end

def encoding(question)
  adding = question['adding']
  after = seconds(adding['retryAfterMs'])
  { request_id: adding['requestId'], retry_after: after, **now_of(question) }
end

def encode(question)
  make(question).encode(question['locale'], **encoding(question)).to_h
end

def received(question)
  response = question['received']
  response && PACKAGE.decode(response['status'], response['body'], response['headers'])
end

def forward(question)
  received(question).encode(question['locale'], **encoding(question)).to_h
rescue ArgumentError
  nil
end

def answer_with(question)
  failure = received(question) || RuntimeError.new(question['text'])
  PACKAGE.encode(failure, question['locale'], **encoding(question)).to_h
end

def raise_it(question)
  error = make(question)
  rendered = question['locales'].to_h { |locale| [locale, error.render(locale)] }
  report(error).merge(rendered: { '' => error.render, **rendered })
end

def body_of(question)
  return parse(question['body']) if question['parsed']

  question['base64'] ? question['base64'].unpack1('m') : question['body']
end

def decode(question)
  PACKAGE.decode(question['status'], body_of(question), question['headers'], **now_of(question))
end

def print_it(question)
  error = PACKAGE.decode(question['status'], question['body'], question['headers'])
  params = DEFINITIONS.fetch(question['name']).match(error)
  things = [
    error, PACKAGE.from_h(error.to_h(sensitive: true)), Marshal.load(Marshal.dump(error)), params, error.items,
    error.details, error.definition, error.attributes, error.to_h
  ]
  encoded = error.known? ? [error.encode, error.encode.dup] : []
  [*messages(error), *[*things, *encoded].flat_map { |each| printed(each) }]
end

# The error alone, and as the cause of another one.
def messages(error)
  raise error
rescue PACKAGE::Error
  begin
    raise 'outer'
  rescue RuntimeError => e
    [error, e].flat_map { |each| [each.message, each.full_message, each.full_message(highlight: true), detailed(each)] }
  end
end

def detailed(error)
  error.respond_to?(:detailed_message) ? error.detailed_message : ''
end

# A thing as Ruby prints it, alone and in others.
def printed(thing)
  shown = [thing, [thing], { inner: thing }].flat_map do |each|
    [each.to_s, each.inspect, each.pretty_inspect, JSON.generate(each), thing.is_a?(Module) ? '' : YAML.dump(each)]
  end
  thing.respond_to?(:as_json) ? [*shown, thing.as_json.to_s] : shown
end

def matches(question)
  error = PACKAGE.decode(question['status'], question['body'], question['headers'])
  definition = DEFINITIONS.fetch(question['name'])
  { matches: definition.matches?(error), params: params_of(error, definition.match(error)) }
end

def belongs?(question)
  PACKAGE::Operations.const_get(operation_constant(question['operation'])).has?(decode(question))
end

# A word that Ruby reserves has a _ behind it.
def operation_constant(name)
  constants = PACKAGE::Operations.constants
  constants.find { |each| [name.upcase, "#{name.upcase}_"].include?(each.to_s) }
end

def export(question)
  error = question['raised'] ? make(question['raised']) : received(question)
  json = error.to_h
  raise 'to_h and to_json differ' unless [json, json] == JSON.parse(JSON.generate([error, error.as_json]))

  { json:, withSensitive: JSON.parse(error.to_json(sensitive: true)), attributes: error.attributes }
end

def answer(question)
  case question['op']
  when 'lookup' then look_up(question)
  when 'raise' then raise_it(question)
  when 'encode' then encode(question)
  when 'forward' then forward(question)
  when 'answer' then answer_with(question)
  when 'decode' then report(decode(question))
  when 'print' then print_it(question)
  when 'matches' then matches(question)
  when 'belongs' then belongs?(question)
  when 'export' then export(question)
  when 'import' then report(PACKAGE.from_json(question['json']))
  end
end

parse(File.read(ARGV.last, encoding: 'UTF-8'))['cases'].each do |question|
  puts JSON.generate({ id: question['id'], saw: answer(question) }, max_nesting: false)
end
