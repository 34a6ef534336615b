# frozen_string_literal: true

# The gem of the OKX table beside an SDK that has a module or a class OkxWeb3 of its own: beside_sdk.rb LIB

require 'open3'

DECODES = <<~'RUBY'
  error = OkxWeb3::Errors.decode(400, '{"code":"50014","msg":"Parameter chainIndex can not be empty."}')
  right = OkxWeb3::Errors::PARAMETER_EMPTY.match(error).parameter == 'chainIndex' && error.encode.status == 400
  abort 'the gem does not decode' unless right
  abort "OkxWeb3::VERSION is #{OkxWeb3::VERSION}" unless OkxWeb3::VERSION == '9.9.9'
RUBY

# Constants that the gem must not take for those of Ruby.
OWN = "VERSION = '9.9.9'; class String; end; class Error < StandardError; end; module JSON; end; Hash = 5; Struct = 6"
GEM = "require 'okx_web3/errors'"

def run(*parts)
  Open3.capture2e('ruby', '-w', '-I', ARGV.fetch(0), '-e', parts.join("\n"))
end

{
  'a module before the gem' => ["module OkxWeb3; #{OWN}; end", GEM, DECODES],
  'a class before the gem' => ["class OkxWeb3 < ::Array; #{OWN}; end", GEM, DECODES],
  'a module after the gem' => [GEM, "module OkxWeb3; #{OWN}; end", DECODES]
}.each do |what, parts|
  said, status = run(*parts)
  abort "#{what}: #{said}" unless status.success? && said.empty?
end

# The gem made OkxWeb3 a module. Ruby says so, and where.
said, status = run(GEM, 'class OkxWeb3; end')
right = said.include?('OkxWeb3 is not a class') && said.include?('okx_web3/errors/version.rb')
abort "a class after the gem: #{said}" if status.success? || !right

# An SDK has the name OkxWeb3::Errors already.
said, status = run('module OkxWeb3; class Errors; end; end', GEM)
abort "a class of the same name: #{said}" if status.success? || !said.include?('Errors is not a module')
