import Templating
import Testing

/// Filters that calculate: the digits that are written count, not the binary numbers behind them.
struct NumberFilterTests {
  @Test(arguments: [
    ("2.5 | round", "3"), ("-2.5 | round", "-3"), ("3.5 | round: 0", "4"), ("0.4 | round", "0"),
    ("2.675 | round: 2", "2.68"), ("1.005 | round: 2", "1.01"), ("-1.005 | round: 2", "-1.01"),
    ("9.075 | round: 2", "9.08"), ("99.999 | round: 2", "100.0"), ("0.05 | round: 1", "0.1"),
    ("0.04 | round: 1", "0.0"), ("3.0 | round: 2", "3.0"), ("3.14159 | round: 20", "3.14159"),
    ("1234.5678 | round: -2", "1200"), ("1250 | round: -2", "1300"), ("-1250 | round: -2", "-1300"),
    ("49 | round: -2", "0"), ("50.0 | round: -2", "100"), ("1234 | round: 2", "1234"),
    ("3.14159 | round: -400", "0"), ("'1234.567' | round: '1'", "1234.6"), ("nil | round", "0"),
    ("2.5 | round: nil", "3"), ("123456789.987654321 | round: 5", "123456789.98765"),
  ])
  func `round`(expression: String, expected: String) throws {
    #expect(try Rendering.plain("{{ \(expression) }}") == expected)
  }

  @Test(arguments: [
    ("0.3 | modulo: 0.1", "0.0"), ("183.357 | modulo: 12", "3.357"), ("10 | modulo: 3.3", "0.1"),
    ("-7.5 | modulo: 2", "0.5"), ("7.5 | modulo: -2", "-0.5"), ("5.5 | modulo: 0.5", "0.0"),
    ("'10.5' | modulo: '0.2'", "0.1"), ("-7 | modulo: 3", "2"), ("7 | modulo: -3", "-2"),
    ("20 | divided_by: 3.0", "6.666666666666667"), ("-7 | divided_by: 2", "-4"),
    ("0.1 | plus: 0.2", "0.3"), ("1.1 | times: 1.1", "1.21"), ("-0.0 | abs", "0.0"),
  ])
  func `fractions`(expression: String, expected: String) throws {
    #expect(try Rendering.plain("{{ \(expression) }}") == expected)
  }

  @Test(arguments: [
    ("+5", "6"), ("1_000", "1001"), (" 1.5 ", "2.5"), ("5.", "6"), (".5", "1"), ("1.5e3", "2"),
    ("--5", "1"), ("5 apples", "6"), ("1,234", "2"), ("99999999999999999999", "1.0e+20"),
    ("_1", "1"),
    ("1__0", "2"),
  ])
  func `the number that a text starts with`(text: String, expected: String) throws {
    #expect(try Rendering.plain("{{ x | plus: 1 }}", ["x": .text(text)]) == expected)
  }

  @Test(arguments: [
    ("1000000000000000.0", "1.0e+15"), ("123456789012345678.5", "1.2345678901234568e+17"),
    ("12345678.9", "12345678.9"), ("0.00001", "1.0e-05"), ("-1000000000000000.0", "-1.0e+15"),
  ])
  func `great and small fractions`(number: String, expected: String) throws {
    #expect(try Rendering.plain("{{ \(number) }}") == expected)
  }
}
