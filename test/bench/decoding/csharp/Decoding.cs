using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using OkxWeb3.Errors;

internal static class Decoding
{
    private static readonly Dictionary<string, Regex> Table = new Dictionary<string, Regex>
    {
        ["50011"] = new Regex(@"^Too Many Requests\z", RegexOptions.Compiled),
        ["50014"] = new Regex(@"^Parameter (.*) can not be empty\.\z", RegexOptions.Compiled),
    };

    private static int errors;

    public static void Main()
    {
        foreach (Case one in JsonConvert.DeserializeObject<Case[]>(File.ReadAllText("../cases.json")))
        {
            Func<Exception>[] ways =
            {
                () => OkxWeb3Errors.Decode(one.Status, one.Body),
                () => DecodeByHand(one.Status, one.Body),
            };
            string[] codes = ways.Select(way => CodeOf(way())).ToArray();
            if (codes[0] != codes[1])
            {
                throw new InvalidOperationException($"{one.Name}: {codes[0]} is not {codes[1]}");
            }

            double[][] rounds = Enumerable.Range(0, 9).Select(_ => ways.Select(Time).ToArray()).ToArray();
            double[] medians = ways.Select((_, way) => rounds.Select(round => round[way]).OrderBy(time => time).ElementAt(4)).ToArray();
            Console.WriteLine(JsonConvert.SerializeObject(new { @case = one.Name, decode = medians[0], hand = medians[1] }));
        }

        if (errors == 0)
        {
            throw new InvalidOperationException("nothing was decoded");
        }
    }

    private static ApiException DecodeByHand(int status, string body)
    {
        Response read;
        try
        {
            read = JsonConvert.DeserializeObject<Response>(body);
        }
        catch (JsonException)
        {
            return new ApiException(null, status, body.Substring(0, Math.Min(body.Length, 4096)), new string[0]);
        }

        if (read.Code == "0")
        {
            return null;
        }

        Match match = Table.TryGetValue(read.Code, out Regex pattern) ? pattern.Match(read.Msg) : Match.Empty;
        string[] parameters = match.Success && match.Groups.Count > 1 ? new[] { match.Groups[1].Value } : new string[0];
        return new ApiException(read.Code, status, read.Msg, parameters);
    }

    private static string CodeOf(Exception error) =>
        error is OkxWeb3Exception known ? known.Code?.Value : (error as ApiException)?.Code;

    /// <summary>Returns the nanoseconds of one call, over as many calls as take a tenth of a second.</summary>
    private static double Time(Func<Exception> call)
    {
        for (int calls = 1; ; calls *= 2)
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int i = 0; i < calls; i++)
            {
                errors += call() == null ? 0 : 1;
            }

            if (watch.ElapsedMilliseconds > 100)
            {
                return watch.Elapsed.TotalMilliseconds * 1e6 / calls;
            }
        }
    }

    private sealed class ApiException : Exception
    {
        internal ApiException(string code, int status, string message, string[] parameters)
            : base(message)
        {
            Code = code;
            Status = status;
            Parameters = parameters;
        }

        internal string Code { get; }

        internal int Status { get; }

        internal string[] Parameters { get; }
    }

    private sealed class Response
    {
        public string Code { get; set; }

        public string Msg { get; set; }
    }

    private sealed class Case
    {
        public string Name { get; set; }

        public int Status { get; set; }

        public string Body { get; set; }
    }
}
