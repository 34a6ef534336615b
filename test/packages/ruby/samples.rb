# frozen_string_literal: true

# Runs the samples of a README: samples.rb README

require 'net/http'
require 'okx_web3/errors'

# Where the samples run: what they take as given.
class Around
  BODY = '{"code": "50014", "msg": "Parameter chainIndex can not be empty."}'

  def response = { code: 400, body: BODY }.then { |parts| Struct.new(:code, :body, :to_hash).new(*parts.values, {}) }
  def error = OkxWeb3::Errors.decode(400, BODY)
  def other = StandardError.new
  def logger = Class.new { def error(text) = text }.new
  def span = Class.new { def add_attributes(all) = all }.new
  def puts(*) = nil
  def … = nil

  # Raises and catches, so that the rest of a sample runs too.
  def raise(*all, **more)
    Kernel.raise(*all, **more)
  rescue OkxWeb3::Errors::Error => e
    e
  end
end

samples = File.read(ARGV.fetch(0)).scan(/```ruby\n(.*?)```/m).flatten
abort 'the README has no samples' if samples.empty?
samples.each { |sample| Around.new.instance_eval(sample, ARGV.fetch(0)) }
