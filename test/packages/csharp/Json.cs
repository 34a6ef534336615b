using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text;

/// <summary>Reads the vectors and writes answers; it trusts what it reads.</summary>
public static class Json
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    private static readonly char[] Marks = { '"', '\\' };

    public static object Parse(string text)
    {
        int at = 0;
        return Parse(text, ref at);
    }

    public static string Print(object value)
    {
        var output = new StringBuilder();
        Print(value, output);
        return output.ToString();
    }

    /// <summary>A number of the vectors as the type that a factory takes.</summary>
    public static T To<T>(object value) => (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);

    private static object Parse(string text, ref int at)
    {
        switch (text[at])
        {
            case '{':
                var members = new Dictionary<string, object>();
                for (at++; text[at] != '}'; at += text[at] == ',' ? 1 : 0)
                {
                    string name = ParseString(text, ref at);
                    at++;
                    members[name] = Parse(text, ref at);
                }

                at++;
                return members;
            case '[':
                var elements = new List<object>();
                for (at++; text[at] != ']'; at += text[at] == ',' ? 1 : 0)
                {
                    elements.Add(Parse(text, ref at));
                }

                at++;
                return elements;
            case '"':
                return ParseString(text, ref at);
            default:
                int start = at;
                while (at < text.Length && text[at] != ',' && text[at] != ']' && text[at] != '}')
                {
                    at++;
                }

                string word = text.Substring(start, at - start);
                return word == "null" ? null
                    : word == "true" ? true
                    : word == "false" ? false
                    : (object)ParseNumber(word);
        }
    }

    /// <summary>Mono's double.Parse is off by one unit at times: of its answer and the two beside it, the one that is meant.</summary>
    private static double ParseNumber(string word)
    {
        long near = BitConverter.DoubleToInt64Bits(Math.Abs(double.Parse(word, CultureInfo.InvariantCulture)));
        string[] parts = word.TrimStart('-').Split('e', 'E');
        string[] digits = parts[0].Split('.');
        int exponent = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        exponent -= digits.Length > 1 ? digits[1].Length : 0;
        BigInteger exact = (BigInteger.Parse(string.Concat(digits)) << 1100) * BigInteger.Pow(10, exponent + 400);
        double meant = new[] { near, Math.Max(near - 1, 0), near + 1 }.OrderBy(bits => BigInteger.Abs(Scale(bits) - exact))
            .Select(BitConverter.Int64BitsToDouble).First();
        return word[0] == '-' ? -meant : meant;
    }

    /// <summary>A double times 2^1100 and 10^400.</summary>
    private static BigInteger Scale(long bits)
    {
        int power = (int)(bits >> 52);
        BigInteger mantissa = (bits & ((1L << 52) - 1)) | (power == 0 ? 0 : 1L << 52);
        return (mantissa << (Math.Max(power, 1) - 1075 + 1100)) * BigInteger.Pow(10, 400);
    }

    private static string ParseString(string text, ref int at)
    {
        var read = new StringBuilder();
        for (at++; text[at] != '"'; at++)
        {
            int end = text.IndexOfAny(Marks, at);
            read.Append(text, at, end - at);
            at = end;
            if (text[at] == '"')
            {
                break;
            }

            if (text[++at] == 'u')
            {
                read.Append((char)Convert.ToInt32(text.Substring(at + 1, 4), 16));
                at += 4;
            }
            else
            {
                read.Append(Escaped[Escapes.IndexOf(text[at])]);
            }
        }

        at++;
        return read.ToString();
    }

    private static void Print(object value, StringBuilder output)
    {
        if (value is string text)
        {
            PrintString(text, output);
        }
        else if (value is Dictionary<string, object> members)
        {
            output.Append('{');
            foreach (KeyValuePair<string, object> member in members)
            {
                PrintString(member.Key, output);
                output.Append(':');
                Print(member.Value, output);
                output.Append(',');
            }

            output.Length -= members.Count > 0 ? 1 : 0;
            output.Append('}');
        }
        else if (value is List<object> elements)
        {
            output.Append('[');
            foreach (object element in elements)
            {
                Print(element, output);
                output.Append(',');
            }

            output.Length -= elements.Count > 0 ? 1 : 0;
            output.Append(']');
        }
        else
        {
            output.Append(value == null ? "null"
                : value is double odd && (double.IsNaN(odd) || double.IsInfinity(odd)) ? "\"" + odd.ToString(CultureInfo.InvariantCulture) + "\""
                : value is long large && Math.Abs((decimal)large) >= 1L << 53 ? "\"" + large + "\""
                : value is bool truth ? (truth ? "true" : "false")
                : value is double number ? number.ToString("G17", CultureInfo.InvariantCulture)
                : Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Half of a surrogate pair becomes U+FFFD when it is written as UTF-8.</summary>
    private static void PrintString(string text, StringBuilder output)
    {
        output.Append('"');
        foreach (char c in text)
        {
            if (c < ' ')
            {
                output.Append("\\u").Append(((int)c).ToString("x4"));
            }
            else
            {
                output.Append(c == '"' || c == '\\' ? "\\" : "").Append(c);
            }
        }

        output.Append('"');
    }
}
