# frozen_string_literal: true

# Answers the conformance vectors with a generated gem: driver.rb VECTORS.

require 'json'
require_relative 'package'

CONSTANTS = PACKAGE.constants.map { |name| PACKAGE.const_get(name) }
DEFINITIONS = CONSTANTS.grep(PACKAGE::Definition).to_h { |each| [each.name, each] }

# Strings of Ruby are UTF-8, which has no lone surrogates, and JSON.parse stumbles over some: they become U+FFFD.
PAIR = /\\u[dD][89abAB]\h\h\\u[dD][c-fC-F]\h\h/
LONE = /\A\\u[dD][89a-fA-F]\h\h\z/

def parse(text)
  whole = text.gsub(/#{PAIR}|\\u\h{4}|\\./m) { |escape| escape.match?(LONE) ? '\ufffd' : escape }
  JSON.parse(whole, max_nesting: false)
end

def params_of(error, params)
  params && error.definition.params.to_h { |param| [param.name, params[param.key]] }
end

def report(error)
  return if error.nil?

  facts = error.deconstruct_keys(nil)
  body = facts[:body] if error.index.nil? && facts[:body].is_a?(String)
  facts.slice(:known, :code, :name, :category, :status, :message, :received, :retry, :intermediary, :index).merge(
    params: params_of(error, error.params), retryAfterMs: error.retry_after_ms, requestId: error.request_id,
    body: body, items: error.items.map { |item| report(item) }
  )
end

def look_up(question)
  row = PACKAGE.lookup(question['code'])
  row && {
    code: row.code, name: row.name, category: row.category, status: row.status, kind: row.kind, message: row.message,
    params: row.params.map { |param| { name: param.name, type: param.type, sensitive: param.sensitive? } },
    retry: row.retry, deprecated: row.deprecated?, replacement: row.replacement, docs: row.docs
  }
end

def make(question)
  definition = DEFINITIONS.fetch(question['name'])
  values = definition.params.to_h { |param| [param.key, question['params'].fetch(param.name)] }
  after, request_id = question['options'].values_at('retryAfterMs', 'requestId')
  definition.new(**values, request_id: request_id, retry_after: after && (after / 1000r))
end

def raise_it(question)
  error = make(question)
  rendered = question['locales'].to_h { |locale| [locale, error.render(locale)] }
  report(error).merge(rendered: { '' => error.render, **rendered })
end

def decode(question)
  body = question['parsed'] ? parse(question['body']) : question['body']
  options = question['now'] ? { now: Time.at(question['now'] / 1000r) } : {}
  PACKAGE.decode(question['status'], body, question['headers'], **options)
end

def print_it(question)
  error = PACKAGE.decode(question['status'], question['body'])
  params = DEFINITIONS.fetch(question['name']).match(error)
  [error, params].flat_map { |each| [each.to_s, each.inspect, [each].inspect] } + [error.full_message]
end

def matches(question)
  error = PACKAGE.decode(question['status'], question['body'])
  definition = DEFINITIONS.fetch(question['name'])
  { matches: definition.matches?(error), params: params_of(error, definition.match(error)) }
end

def answer(question)
  case question['op']
  when 'lookup' then look_up(question)
  when 'raise' then raise_it(question)
  when 'encode' then make(question).encode(question['locale']).to_h
  when 'decode' then report(decode(question))
  when 'print' then print_it(question)
  when 'matches' then matches(question)
  end
end

parse(File.read(ARGV.last, encoding: 'UTF-8'))['cases'].each do |question|
  puts JSON.generate({ id: question['id'], saw: answer(question) }, max_nesting: false)
end
