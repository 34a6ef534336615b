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
