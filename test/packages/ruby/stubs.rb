# frozen_string_literal: true

# Writes a program for each gem that is installed in that version: stubs.rb FOLDER NAME:VERSION...

require 'fileutils'

folder, *tools = ARGV
FileUtils.mkdir_p(folder)
tools.each do |tool|
  name, version = tool.split(':')
  Gem.bin_path(name, name, version)
  path = File.join(folder, name)
  load = "load Gem.activate_bin_path(#{name.dump}, #{name.dump}, #{version.dump})"
  File.write(path, "#!/usr/bin/env ruby\n# frozen_string_literal: true\n\n#{load}\n")
  File.chmod(0o755, path)
end
