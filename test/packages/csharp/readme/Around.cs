using System;
using System.Collections.Generic;
using System.Net;
using OkxWeb3.Errors;

/// <summary>What the samples of the README take as given.</summary>
public partial class Samples
{
    private static readonly Response response = new Response();
    private static readonly Activity activity = new Activity();
    private static readonly Exception cause = new Exception();
    private static readonly OkxWeb3Exception error = OkxWeb3Errors.SystemError();
    private static readonly OkxWeb3Exception e = error;
    private static readonly string body = "";

    private sealed class Response
    {
        public HttpStatusCode StatusCode { get; } = HttpStatusCode.OK;

        public IEnumerable<KeyValuePair<string, IEnumerable<string>>> Headers { get; } =
            new Dictionary<string, IEnumerable<string>>();
    }

    private sealed class Activity
    {
        public void SetTag(string name, object value) => Console.WriteLine(name + " " + value);
    }
}
