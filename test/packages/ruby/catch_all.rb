# frozen_string_literal: true

# A server that answers any exception, with the gem of a table that has a fallback.

require 'everything_and_more/errors'

# A Rack application that lets no exception through.
class CatchAll
  def initialize(app)
    @app = app
  end

  def call(env)
    @app.call(env)
  rescue StandardError => error
    encoded = EverythingAndMore::Errors.encode(error, env['HTTP_ACCEPT_LANGUAGE'], request_id: env['REQUEST_ID'])
    [encoded.status, encoded.headers, [encoded.body]]
  end
end

def check(status, code, &)
  env = { 'REQUEST_ID' => 'request-1', 'HTTP_ACCEPT_LANGUAGE' => 'ar, en;q=0.5' }
  sent, headers, parts = CatchAll.new(proc(&)).call(env)
  body = parts.join
  right = sent == status && body.include?(%("code":#{code})) && !body.include?('secret')
  abort("#{sent} #{body}") unless right && headers['x-request-id'] == 'request-1'
end

check(401, 103) { raise EverythingAndMore::Errors::BAD_PASSWORD.new(password: 'hunter2', user: 'ann') }
check(500, 100) { raise Errno::ENOENT, '/secret' }

# The former names of an error with parameters.
module Former
  NAMES = [EverythingAndMore::Errors::WRONG_PASSWORD, EverythingAndMore::Errors::PASSWORD_WRONG].freeze
  CODES = [EverythingAndMore::Errors::Codes::WRONG_PASSWORD, EverythingAndMore::Errors::Codes::PASSWORD_WRONG].freeze
end

made = EverythingAndMore::Errors::WRONG_PASSWORD.new(password: 'hunter2', user: 'ann')
sent = made.encode
decoded = EverythingAndMore::Errors.decode(sent.status, sent.body, sent.headers)
abort 'another definition' unless Former::NAMES.all? { |each| each.equal?(EverythingAndMore::Errors::BAD_PASSWORD) }
abort "the codes #{Former::CODES}" unless Former::CODES.uniq == [made.code]
abort "the name #{made.name}" unless made.name == 'bad_password' && made.definition.name.end_with?('::BAD_PASSWORD')
Former::NAMES.each do |definition|
  right = definition.matches?(decoded) && definition.match(decoded)&.user == 'ann'
  abort 'a former name reads no parameters' unless right && made.params.instance_of?(definition.params_class)
end

caught =
  begin
    raise EverythingAndMore::Errors::PASSWORD_WRONG, password: 'x', user: 'bob'
  rescue EverythingAndMore::Errors::BAD_PASSWORD => e
    e.params.user
  end
abort "caught #{caught}" unless caught == 'bob'
begin
  EverythingAndMore::Errors::WRONG_PASSWORD.new(user: 'ann')
  abort 'a factory without a parameter'
rescue ArgumentError => e
  abort e.message unless e.message.include?('password')
end
