using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Runtime.Serialization.Formatters.Binary;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using OkxWeb3.Errors;

/// <summary>What people write who use the package of the OKX table.</summary>
public static class CallSites
{
    private const string Empty = "{\"code\":\"50014\",\"msg\":\"Parameter chainIndex can not be empty.\"}";

    private static int failures;

    public static int Main()
    {
        var checks = new Action[]
        {
            FirstUseByManyThreads, Client, Success, Server, Codes, Definitions, OfOperations, UnknownCodes, Intermediaries, Retries, Items,
            Causes, Locales, Serialization, Printed, OtherProcesses, OddArguments, HostileArguments, ArbitraryBytes, Numbers, Strings,
        };
        foreach (Action check in checks)
        {
            try
            {
                check();
            }
            catch (Exception e)
            {
                Fail(check.Method.Name, e);
            }
        }

        return failures == 0 ? 0 : 1;
    }

    private static void Client()
    {
        var headers = new Dictionary<string, string> { { "Retry-After", "2" } };
        try
        {
            OkxWeb3Exception error = OkxWeb3Errors.Decode((int)HttpStatusCode.BadRequest, Empty, headers);
            if (error != null)
            {
                throw error;
            }

            Fail("success", null);
        }
        catch (AuthenticationException e)
        {
            Fail("another category", e);
        }
        catch (OkxWeb3Exception e) when (e.Code == ErrorCode.RequestsTooFrequent)
        {
            Fail("another code", e);
        }
        catch (OkxWeb3Exception e) when (e.Code == ErrorCode.ParameterEmpty)
        {
            Check(e is GeneralException && e.Category == ErrorCategory.General, "its category");
            Check(e.Name == "parameter_empty" && e.Status == 400 && e.IsKnown && !e.IsIntermediary, "its members");
            Check(e.Retry == Retry.Never && e.RetryAfter == TimeSpan.FromSeconds(2), "its retry");
            Check((string)e.Params["parameter"] == "chainIndex" && e.GetBody() == Empty, "its parameters by name");
            Check(e.HelpLink.EndsWith("#50014", StringComparison.Ordinal), "its link");
            Check(OkxWeb3Errors.TryMatchParameterEmpty(e, out ParameterEmptyParams found) && found.Parameter == "chainIndex", "typed");
            Check(!OkxWeb3Errors.TryMatchParameterError(e, out ParameterErrorParams other) && other == null, "of another error");
        }

        try
        {
            throw OkxWeb3Errors.Decode(400, Encoding.UTF8.GetBytes(Empty));
        }
        catch (Exception e) when (OkxWeb3Errors.TryMatchParameterEmpty(e, out var found))
        {
            Check(found.Parameter == "chainIndex", "read in a filter");
        }

        OkxWeb3Exception unread = OkxWeb3Errors.Decode(400, "{\"code\":\"50014\",\"msg\":\"hm\"}");
        Check(unread.Code == ErrorCode.ParameterEmpty && unread.Params == null && unread.Message == "50014 parameter_empty (HTTP 400): Parameter {parameter} can not be empty." && unread.GetReceived() == "hm", "not read back");
        Check(!OkxWeb3Errors.TryMatchParameterEmpty(unread, out _), "no parameters");
        Check(unread.Render() == "Parameter {parameter} can not be empty.", "names in their place");
        Check(!OkxWeb3Errors.TryMatchParameterEmpty(null, out _) && !OkxWeb3Errors.TryMatchParameterEmpty(new Exception(), out _), "of nothing");

        switch (unread.Code?.Value)
        {
            case "50014":
                break;
            default:
                Fail("a switch", unread);
                break;
        }
    }

    private static void Success()
    {
        Check(OkxWeb3Errors.Decode(200, "{\"code\":\"0\",\"data\":[]}") == null, "success is null");
        Check(OkxWeb3Errors.Decode(200, "{\"code\":0}") == null, "as a number too");
        Check(OkxWeb3Errors.Decode(400, "{\"code\":\"0\"}").IsKnown == false, "a contradiction");
    }

    private static void Server()
    {
        OkxWeb3Exception error = OkxWeb3Errors.ParameterEmpty("chainIndex", new ErrorOptions { RetryAfter = TimeSpan.FromMilliseconds(1001) });
        Check(error.Message == "50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty." && error.Status == 400, "a new error");
        Check(error.GetReceived() == null && error.GetBody() == null && error.RequestId == null && error.Index == null, "nothing received");
        EncodedError encoded = error.Encode("zh-Hans-CN");
        Check(encoded.Status == 400 && encoded.GetHeaders()["content-language"] == "zh-Hans", "its language");
        Check(encoded.GetHeaders()["retry-after"] == "2" && encoded.GetHeaders()["content-type"] == "application/json", "its headers");
        Check(encoded.GetBody().Contains("\"code\":\"50014\"") && encoded.GetBody().Contains("chainIndex"), encoded.GetBody());
        OkxWeb3Exception received = OkxWeb3Errors.Decode(encoded.Status, encoded.GetBody(), encoded.GetHeaders());
        Check(OkxWeb3Errors.TryMatchParameterEmpty(received, out var found) && found.Parameter == "chainIndex", "there and back");
        Check(!error.Encode().GetHeaders().ContainsKey("content-language"), "no language");
        Throws<InvalidOperationException>(() => OkxWeb3Errors.Decode(500, "").Encode());
        var options = new ErrorOptions { Subcode = "s-1", Details = new[] { new ErrorDetail("amount", "too_small") }, Items = new[] { error } };
        OkxWeb3Exception full = OkxWeb3Errors.ParameterEmpty("chainIndex", options);
        Check(full.Subcode == "s-1" && full.Items[0] == error && full.GetHeaders().Count == 0, "what it was raised with");
        Check(full.Details[0].Field == "amount" && full.Details[0].Code == "too_small" && full.Details[0].GetMessage() == null, "its detail");
        EncodedError added = full.Encode("*", new EncodeOptions { RetryAfter = TimeSpan.FromSeconds(3), RequestId = "r-2" });
        Check(added.GetHeaders()["retry-after"] == "3", "what the handler added");
        OkxWeb3Exception kept = OkxWeb3Errors.Decode(400, Empty, new Dictionary<string, string> { { "X-Kept", " a " } });
        Check(kept.GetHeaders()["x-kept"][0] == " a ", "its headers as received");
    }

    private static void Codes()
    {
        Check(new ErrorCode("50014") == ErrorCode.ParameterEmpty && ErrorCode.ParameterEmpty.ToString() == "50014", "equal");
        Check(ErrorCode.ParameterEmpty != ErrorCode.ParameterError && !ErrorCode.ParameterEmpty.Equals("50014"), "not equal");
        Check(new ErrorCode("50014").GetHashCode() == ErrorCode.ParameterEmpty.GetHashCode(), "hash");
        Check(default(ErrorCode) == new ErrorCode(null) && default(ErrorCode).Value.Length == 0, "the default value");
        Check(new HashSet<ErrorCode> { ErrorCode.ParameterEmpty }.Contains(new ErrorCode("50014")), "in a set");
        ErrorCode? none = null;
        Check(none != ErrorCode.ParameterEmpty && none != default(ErrorCode), "no code");
    }

    private static void OfOperations()
    {
        try
        {
            throw OkxWeb3Errors.Decode(400, Empty);
        }
        catch (OkxWeb3Exception e) when (Operations.ListPrices.Has(e))
        {
            Fail("another operation", e);
        }
        catch (Exception e) when (Operations.GetQuote.Has(e))
        {
            Check(!Operations.GetQuote.Has(null) && !Operations.GetQuote.Has(new Exception("", e)), "no error");
            Check(!Operations.GetQuote.Has(OkxWeb3Errors.Decode(400, "{\"code\":\"x\",\"msg\":\"\"}")), "an unknown error");
            Check(!default(ErrorSet).Has(e) && default(ErrorSet).GetCodes().Count == 0, "an empty set");
        }

        foreach (ErrorSet set in new[] { Operations.GetQuote, Operations.ListPrices })
        {
            IReadOnlyList<ErrorCode> codes = set.GetCodes();
            Check(codes.Contains(ErrorCode.RequestsTooFrequent) && codes.Distinct().Count() == codes.Count, "its codes");
            Check(codes.All(code => set.Has(OkxWeb3Errors.Decode(400, "{\"code\":\"" + code + "\",\"msg\":\"\"}"))), "has its codes");
        }
    }

    private static void Definitions()
    {
        ErrorDefinition row = OkxWeb3Errors.Lookup(ErrorCode.ParameterEmpty);
        Check(row.Code == ErrorCode.ParameterEmpty && row.Status == 400 && row.Kind == ErrorKind.Error, "its row");
        Check(row.Params.Single().Name == "parameter" && row.Params[0].Type == ParameterType.String, "its parameter");
        Check(OkxWeb3Errors.Lookup(new ErrorCode("no such")) == null && OkxWeb3Errors.Lookup(default(ErrorCode)) == null, "none");
        Check(OkxWeb3Errors.CatalogVersion.Split('.').Length == 3, "version");
        Throws<NotSupportedException>(() => ((IList<ErrorParameter>)row.Params)[0] = null);
    }

    private static void UnknownCodes()
    {
        OkxWeb3Exception error = OkxWeb3Errors.Decode(429, "{\"code\":99999,\"msg\":\"new\"}");
        Check(error.GetType() == typeof(OkxWeb3Exception) && !error.IsKnown && error.Code == new ErrorCode("99999"), "its code");
        Check(error.Name == null && error.Category == null && error.Params == null && error.HelpLink == null, "no more");
        Check(error.Message == "99999 unknown error (HTTP 429): new" && error.Render("ar") == "new" && error.Retry == Retry.Backoff, "its message");
        Check(OkxWeb3Errors.Decode(400, "{\"code\":\"x\"}").Message == "x unknown error (HTTP 400)", "no message");
        Check(OkxWeb3Errors.Decode(400, "{\"code\":\"x\"}").Render() == "Unknown error x (HTTP 400)", "for people");
    }

    private static void Intermediaries()
    {
        OkxWeb3Exception error = OkxWeb3Errors.Decode(502, "<html>" + new string('\u00e9', 5000));
        Check(error.IsIntermediary && error.Code == null && error.Message == "unknown error (HTTP 502)" && error.Render() == "HTTP 502", "a page");
        Check(Encoding.UTF8.GetByteCount(error.GetBody()) == 4096, "its start");
        Check(OkxWeb3Errors.Decode(302, "<html>") == null, "no failure");
        Check(OkxWeb3Errors.Decode(500, new byte[] { 0x7b, 0xff }).IsIntermediary, "not UTF-8");
        Check(OkxWeb3Errors.Decode(500, new byte[] { 0xef, 0xbb, 0xbf, 0x7b, 0x7d }).IsIntermediary, "an empty object");
        Check(OkxWeb3Errors.Decode(400, "\ufeff" + Empty).Code == ErrorCode.ParameterEmpty, "a byte order mark");
    }

    private static void Retries()
    {
        DateTimeOffset now = new DateTimeOffset(1994, 11, 6, 8, 49, 30, TimeSpan.Zero);
        foreach (string date in new[] { "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994" })
        {
            Check(After(date, now) == TimeSpan.FromSeconds(7), date);
            Check(After(date, now.AddYears(20)) == TimeSpan.Zero, date + " is over");
        }

        Check(After("99999999999999999999", now) == TimeSpan.FromMilliseconds(int.MaxValue), "too long");
        Check(After("-1", now) == null && After("", now) == null && After("soon", now) == null, "none");
        Check(After("Thu, 31 Dec 9999 23:59:60 GMT", DateTimeOffset.MinValue) == TimeSpan.FromMilliseconds(int.MaxValue), "the end");
        Check(After("Saturday, 01-Jan-00 00:00:00 GMT", DateTimeOffset.MaxValue) != null, "two digits");
        Check(OkxWeb3Errors.SystemError(new ErrorOptions { RetryAfter = TimeSpan.MinValue }).RetryAfter == TimeSpan.Zero, "negative");
        Check(OkxWeb3Errors.SystemError(new ErrorOptions { RetryAfter = TimeSpan.MaxValue }).RetryAfter < TimeSpan.FromDays(25), "huge");
    }

    private static TimeSpan? After(string value, DateTimeOffset now) =>
        OkxWeb3Errors.Decode(429, "", new Dictionary<string, string> { { "RETRY-after", value } }, now).RetryAfter;

    private static void Items()
    {
        Check(OkxWeb3Errors.Decode(400, Empty).Items.Count == 0, "no items");
        Throws<NotSupportedException>(() => ((IList<OkxWeb3Exception>)OkxWeb3Errors.Decode(400, Empty).Items).Add(null));
    }

    private static void Causes()
    {
        var cause = new IOException("cause");
        var error = OkxWeb3Errors.SystemError(new ErrorOptions { Cause = cause, RequestId = "r1" });
        Check(error.InnerException == cause && error.GetBaseException() == cause && error.RequestId == "r1", "cause");
        Check(error.ToString().Contains("cause") && error.ToString().Contains(error.Message), "printed");
    }

    private static void Locales()
    {
        OkxWeb3Exception error = OkxWeb3Errors.ParameterEmpty("x");
        string arabic = error.Render("ar");
        Check(arabic != error.Render() && error.Render("AR-eg") == arabic && error.Render("ar-x-y") == arabic, "looked up");
        Check(error.Render("zh-CN") == error.Render("zh-Hans") && error.Render("xx, ar;q=0.5") == arabic, "by its script, and by weight");
        foreach (string tag in new[] { null, "", "-", "--", "a-", "xx", "en-US", "\ud800", new string('-', 5000) })
        {
            Check(error.Render(tag) == "Parameter x can not be empty.", "default for " + tag);
        }

        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
        Check(error.Render("AR") == arabic && OkxWeb3Errors.Decode(400, Empty).Params.Count == 1, "Turkish");
        Check(OkxWeb3Errors.ParameterCountExceeded("ids", -5).Message.Contains("-5"), "numbers");
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
    }

    private static void Serialization()
    {
        var headers = new[] { new KeyValuePair<string, IEnumerable<string>>("Retry-After", new[] { "3", "4" }) };
        foreach (OkxWeb3Exception error in new[]
        {
            OkxWeb3Errors.Decode(400, Empty, headers), OkxWeb3Errors.Decode(502, "<html>"),
            OkxWeb3Errors.ParameterCountExceeded("ids", 5, new ErrorOptions { Cause = new IOException("x"), RequestId = "r" }),
        })
        {
            var copy = (OkxWeb3Exception)Copy(error);
            Check(copy.GetType() == error.GetType() && copy.Code == error.Code && copy.Message == error.Message, "the same");
            Check(copy.Status == error.Status && copy.Retry == error.Retry && copy.RetryAfter == error.RetryAfter, "members");
            Check(copy.RequestId == error.RequestId && copy.GetBody() == null && copy.GetReceived() == error.GetReceived(), "texts");
            Check(copy.IsKnown == error.IsKnown && copy.IsIntermediary == error.IsIntermediary, "flags");
            Check(copy.InnerException?.Message == error.InnerException?.Message && copy.HelpLink == error.HelpLink, "cause");
            Check((copy.Params == null) == (error.Params == null) && copy.Render("ar") == error.Render("ar"), "parameters");
        }

        Check(Copy(ErrorCode.ParameterEmpty).Equals(ErrorCode.ParameterEmpty), "a code");
    }

    private static void Printed()
    {
        var secret = new KeyValuePair<string, IEnumerable<string>>("X-Token", new[] { "hunter2" });
        OkxWeb3Exception unknown = OkxWeb3Errors.Decode(400, "{\"code\":\"77777\",\"secret\":\"hunter2\"}", new[] { secret });
        var options = new ErrorOptions { Details = new[] { new ErrorDetail("f", "c", "hunter2") }, Items = new[] { unknown } };
        OkxWeb3Exception raised = OkxWeb3Errors.SystemError(options);
        var things = new object[] { unknown, raised, raised.Items, raised.Details, raised.Details[0], raised.Encode(), new AggregateException(raised) };
        // ISerializable writes what ToJson does, which has the details of an error without sensitive parameters.
        foreach (string text in things.SelectMany(Printing.Ways).Where(text => !text.Contains("ErrorJson")))
        {
            Check(!text.Contains("hunter2"), text);
        }

        Check(unknown.GetBody().Contains("hunter2") && unknown.GetHeaders()["x-token"][0] == "hunter2", "it is there");
        Check(Printing.Ways(new { Secret = "hunter2" }).Skip(3).All(text => text.Contains("hunter2")), "and would be seen");
    }

    private static void OtherProcesses()
    {
        var options = new ErrorOptions { RequestId = "r", RetryAfter = TimeSpan.FromSeconds(1), Items = new[] { OkxWeb3Errors.SystemError() } };
        OkxWeb3Exception error = OkxWeb3Errors.ParameterEmpty("x", options);
        OkxWeb3Exception read = OkxWeb3Errors.FromJson(error.ToJson());
        Check(read is GeneralException && read.Message == error.Message && read.Items.Count == 1, "there and back");
        Check(OkxWeb3Errors.TryMatchParameterEmpty(read, out var found) && found.Parameter == "x", "its parameters");
        Check(OkxWeb3Errors.FromJson(null) == null && OkxWeb3Errors.FromJson("{}") == null, "nothing");
        Check(OkxWeb3Errors.FromJson(error.ToJson().Replace("\"status\":400", "\"status\":9007199254740991")) == null, "no status of an int");
        IReadOnlyDictionary<string, object> attributes = error.Attributes();
        Check((string)attributes["error.type"] == "parameter_empty" && (int)attributes["http.response.status_code"] == 400, "what it is");
        Check((long)attributes["api.error.retry_after_ms"] == 1000 && (string)attributes["api.request.id"] == "r", "its numbers");
        Check(error.Message == "50014 parameter_empty (HTTP 400, request r): Parameter x can not be empty.", "for logs");
    }

    private static object Copy(object value)
    {
        using (var stream = new MemoryStream())
        {
            new BinaryFormatter().Serialize(stream, value);
            stream.Position = 0;
            return new BinaryFormatter().Deserialize(stream);
        }
    }

    private static void OddArguments()
    {
        Check(OkxWeb3Errors.ParameterEmpty(null).Render() == "Parameter  can not be empty.", "null");
        Check(OkxWeb3Errors.ParameterCountExceeded("ids", long.MinValue).Message.Contains("-9223372036854775808"), "the smallest");
        Check(OkxWeb3Errors.ParameterCountExceeded("ids", (1L << 53) - 1).Message.Contains("9007199254740991"), "the largest");
    }

    private static void HostileArguments()
    {
        var odd = new[] { new KeyValuePair<string, IEnumerable<string>>(null, null), new KeyValuePair<string, IEnumerable<string>>("Retry-After", null) };
        foreach (int status in new[] { int.MinValue, -1, 0, 99, 400, 1000, int.MaxValue })
        {
            Check(OkxWeb3Errors.Decode(status, (string)null).Status == status, "no text");
            Check(OkxWeb3Errors.Decode(status, (byte[])null, odd).GetBody() == null, "no bytes");
            Check(OkxWeb3Errors.Decode(status, Empty, new Broken()).Code == ErrorCode.ParameterEmpty, "headers that throw");
            Check(OkxWeb3Errors.Decode(status, Empty, new Dictionary<string, string> { { "retry-after", null } }).RetryAfter == null, "null");
        }

        Check(OkxWeb3Errors.Decode(400, new string('[', 1000000)).IsIntermediary, "deep");
        OkxWeb3Exception large = OkxWeb3Errors.Decode(200, "{\"code\":1" + new string('0', 1000000) + "}");
        Check(!large.IsKnown && !large.IsIntermediary, "a long number");
        Check(OkxWeb3Errors.Decode(400, "{\"code\":50014." + new string('0', 1000000) + "}").Code == ErrorCode.ParameterEmpty, "zeros");
        Check(OkxWeb3Errors.Decode(400, "{\"code\":\"\\ud800\"}").Message.Contains("\ud800 unknown error"), "half a character");
    }

    private static void ArbitraryBytes()
    {
        var draw = new Random(20261122);
        for (int turn = 0; turn < 2000; turn++)
        {
            byte[] body = Encoding.UTF8.GetBytes("{\"code\":\"50014\",\"msg\":\"Parameter \u00e9 can not be empty.\"}");
            if (turn % 2 == 0)
            {
                body = new byte[1 + draw.Next(80)];
                draw.NextBytes(body);
            }

            for (int change = 0; change < turn % 4; change++)
            {
                body[draw.Next(body.Length)] = (byte)draw.Next(256);
            }

            var wait = new char[9];
            for (int i = 0; i < wait.Length; i++)
            {
                wait[i] = (char)draw.Next(turn % 3 == 0 ? 0x10000 : 0x80);
            }

            var headers = new Dictionary<string, string> { { "retry-after", new string(wait) } };
            OkxWeb3Exception error = OkxWeb3Errors.Decode(400, body, headers);
            OkxWeb3Exception same = OkxWeb3Errors.Decode(400, Encoding.UTF8.GetString(body), headers);
            Check(error != null && error.Status == 400 && same.Status == 400, BitConverter.ToString(body));
            Check((error.Message + error.Render("ar") + same.Render(new string(wait))).Length > 0, "a message");
        }
    }

    /// <summary>Doubles are read and written by the package itself; every bit pattern must come back.</summary>
    private static void Numbers()
    {
        Type numbers = typeof(OkxWeb3Errors).Assembly.GetType("OkxWeb3.Errors.Numbers", true);
        var flags = System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic;
        var parse = (Func<string, double>)Delegate.CreateDelegate(typeof(Func<string, double>), numbers.GetMethod("Parse", flags));
        var format = (Func<double, string>)Delegate.CreateDelegate(typeof(Func<double, string>), numbers.GetMethod("Format", flags));
        var draw = new Random(20261123);
        var bytes = new byte[8];
        for (int turn = 0; turn < 5000; turn++)
        {
            draw.NextBytes(bytes);
            double number = BitConverter.ToDouble(bytes, 0);
            if (!double.IsNaN(number) && !double.IsInfinity(number))
            {
                Check(parse(format(number)).Equals(number), format(number));
                Check(format(number).Length <= 24 && parse(number.ToString("E16", System.Globalization.CultureInfo.InvariantCulture)).Equals(number), "17 digits");
            }
        }

        foreach (string text in new[] { "5e-324", "2.2250738585072014e-308", "2.225073858507201e-308", "1.7976931348623157e+308", "9007199254740993e-3", "5.684341886080802e-14", "1e+21", "123456789012345680000", "0.000001", "1e-7", "-1.5", "0" })
        {
            Check(format(parse(text)) == text || text.StartsWith("9007", StringComparison.Ordinal), text + " " + format(parse(text)));
        }

        Check(parse("2.4703282292062327208e-324") == 0 && parse("2.4703282292062328e-324") == double.Epsilon, "half of the smallest");
        Check(parse("1.797693134862315807e308") == double.MaxValue && double.IsInfinity(parse("1.797693134862315808e308")), "the largest");
        Check(parse("9007199254740993") == 9007199254740992 && parse("9007199254740993." + new string('0', 2000) + "1") == 9007199254740994, "ties");
        Check(parse("1e-999999999999999999999") == 0 && parse("0e99999999999") == 0 && double.IsInfinity(parse("1e999999999999999")), "far");
    }

    private static void Strings()
    {
        OkxWeb3Exception error = OkxWeb3Errors.ParameterEmpty("{0}\"\\\u0000\u2028\ud800\ud83d\ude00{{");
        Check(error.Render() == "Parameter {0}\"\\\u0000\u2028\ud800\ud83d\ude00{{ can not be empty.", "as it is");
        Check(error.Message.EndsWith("Parameter {0}\"\\\\u0000\\u2028\ud800\ud83d\ude00{{ can not be empty.", StringComparison.Ordinal), "on one line");
        OkxWeb3Exception back = OkxWeb3Errors.Decode(400, error.Encode().GetBody());
        Check(back.Message == error.Message && OkxWeb3Errors.TryMatchParameterEmpty(back, out _), "there and back");
    }

    /// <summary>Whatever is used first, by whatever number of threads, the maps are made once.</summary>
    private static void FirstUseByManyThreads()
    {
        var start = new ManualResetEventSlim();
        Task<string>[] tasks = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                return OkxWeb3Errors.Decode(400, Empty).Render("ar");
            },
            TaskCreationOptions.LongRunning)).ToArray();
        start.Set();
        Task.WaitAll(tasks);
        Check(tasks.Select(task => task.Result).Distinct().Count() == 1, "the same answer");
    }

    private static void Throws<T>(Action action)
        where T : Exception
    {
        try
        {
            action();
        }
        catch (T)
        {
            return;
        }

        Fail("no " + typeof(T).Name, null);
    }

    private static void Check(bool isTrue, string what)
    {
        if (!isTrue)
        {
            Fail(what, null);
        }
    }

    private static void Fail(string what, Exception e)
    {
        failures++;
        Console.WriteLine("FAILED " + what + " " + e + (e == null ? Environment.StackTrace : ""));
    }

    private sealed class Broken : IEnumerable<KeyValuePair<string, string>>
    {
        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => throw new InvalidOperationException("broken");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
