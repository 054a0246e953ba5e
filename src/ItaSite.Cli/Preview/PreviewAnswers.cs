using System.Text;
using ItaSite.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace ItaSite.Cli.Preview;

/// <summary>Answers the browser: the pages of the last good build, and the preview's own under <c>/__itasite/</c>.</summary>
/// <param name="builds">What is shown.</param>
/// <param name="words">Words for people.</param>
/// <param name="stop">Set when the preview ends.</param>
internal sealed class PreviewAnswers(PreviewBuilds builds, Wording words, CancellationToken stop)
{
    private const string Own = "/__itasite/";
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private readonly FileExtensionContentTypeProvider types = new();

    /// <summary>Answers one request; nothing a client does comes out of here as an exception.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        try
        {
            await RouteAsync(context);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            // The client went away, or a file was just being replaced: the next request finds it.
            if (!context.Response.HasStarted)
                context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private Task RouteAsync(HttpContext context)
    {
        Guard(context.Response.Headers);
        if (!PreviewServer.IsOwnHost(context.Request))
            return RefuseAsync(context, StatusCodes.Status400BadRequest);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed);
        var path = context.Request.Path.Value ?? "/";
        return path.StartsWith(Own, StringComparison.Ordinal) ? AnswerOwnAsync(path[Own.Length..], context) : AnswerSiteAsync(path, context);
    }

    private static void Guard(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private Task AnswerOwnAsync(string name, HttpContext context) => name switch
    {
        "" => WriteAsync(context, FindingsPage.Write(builds.Current, words), "text/html"),
        "preview.css" => WriteAsync(context, FileTemplate.Read("preview/preview.css"), "text/css"),
        "preview.js" => WriteAsync(context, FileTemplate.Read("preview/preview.js"), "text/javascript"),
        "events" => SendEventsAsync(context),
        _ when YearChangesPage.At(name, builds.Current, words) is { } page => WriteAsync(context, page, "text/html"),
        _ => RefuseAsync(context, StatusCodes.Status404NotFound),
    };

    private Task AnswerSiteAsync(string path, HttpContext context)
    {
        var state = builds.Current;
        var name = path[1..];
        if ((name.Length == 0 || name.EndsWith('/')) && state.Files.TryGetValue(name + "index.html", out var page))
            return SendFileAsync(page, state, context);
        if (state.Files.TryGetValue(name, out var file))
            return SendFileAsync(file, state, context);
        if (state.Files.ContainsKey(name + "/index.html"))
            return RedirectAsync($"{context.Request.PathBase}{context.Request.Path}/", context);
        if (name.Length == 0)
            return RedirectAsync(Own, context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return state.Files.TryGetValue("404.html", out var missing) ? SendFileAsync(missing, state, context) : Task.CompletedTask;
    }

    private async Task SendFileAsync(string path, PreviewState state, HttpContext context)
    {
        var type = types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        if (type == "text/html")
        {
            var html = await File.ReadAllTextAsync(path, context.RequestAborted);
            await WriteAsync(context, PreviewBar.Into(html, state, words), type);
            return;
        }

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
        context.Response.ContentLength = file.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    // Server-sent events (WHATWG HTML, section 9.2): one event when the page is out of date, a comment now and then.
    private async Task SendEventsAsync(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync("retry: 1000\n\n", end.Token);
        await context.Response.Body.FlushAsync(end.Token);
        var change = builds.WaitBeyondAsync(context.Request.Query["version"].ToString(), end.Token);
        while (await Task.WhenAny(change, Task.Delay(Heartbeat, end.Token)) != change)
        {
            await context.Response.WriteAsync(": \n\n", end.Token);
            await context.Response.Body.FlushAsync(end.Token);
        }

        await change;
        await context.Response.WriteAsync("event: changed\ndata: \n\n", end.Token);
    }

    private static async Task WriteAsync(HttpContext context, string text, string type)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task RedirectAsync(string to, HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = new PathString(to).ToUriComponent();
        return Task.CompletedTask;
    }
}
