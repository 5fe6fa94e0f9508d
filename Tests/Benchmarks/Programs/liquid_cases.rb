# Cases of Liquid by Ruby's own: prints its name, then for each case the text, or null for a fault.
#
#     ruby liquid_cases.rb FOLDER|- CASES      the folder is a checkout; - takes the one that is installed
require "json"
require "strscan"

folder, cases = ARGV
unless folder == "-"
  $LOAD_PATH.unshift("#{folder}/lib")
  # The newest Liquid asks for what older versions of Ruby do not bring along.
  class StringScanner
    def peek_byte
      string.getbyte(pos)
    end unless method_defined?(:peek_byte)

    def scan_byte
      byte = string.getbyte(pos)
      self.pos += 1 if byte
      byte
    end unless method_defined?(:scan_byte)
  end
end
require "liquid"

Partials = Struct.new(:templates) do
  def read_template_file(name)
    templates.fetch(name) { raise Liquid::FileSystemError, "no partial #{name}" }
  end
end

puts "Ruby's Liquid #{Liquid::VERSION}"
File.foreach(cases, encoding: "utf-8") do |line|
  test = JSON.parse(line)
  begin
    template = Liquid::Template.parse(test["template"], line_numbers: true)
    partials = Partials.new(test["templates"] || {})
    puts JSON.generate(template.render!(test["data"] || {}, registers: { file_system: partials }))
  rescue StandardError
    puts "null"
  end
end
