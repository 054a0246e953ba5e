using ItaSite.Model;

namespace ItaSite.Checking.Web;

/// <summary>Sees through answers that say all is well and mean something else: pages that say "not found", and logins.</summary>
internal static class PageSense
{
    private static readonly string[] LoginHosts = ["accounts.google.com", "login.microsoftonline.com", "login.live.com", "accounts.youtube.com", "access.line.me"];
    private static readonly string[] LoginPaths = ["/servicelogin", "/login", "/signin", "/sign-in", "/accounts/login", "/wp-login.php", "/user/login", "/oauth/authorize"];

    private static readonly string[] LoginTitles = ["log in", "login", "sign in", "เข้าสู่ระบบ", "ลงชื่อเข้าใช้"];
    private static readonly string[] WalledHosts = ["google.com", "facebook.com", "sharepoint.com", "onedrive.live.com", "dropbox.com"];

    private static readonly string[] NotFoundTitles =
        ["404", "not found", "page not found", "file not found", "ไม่พบหน้า", "ไม่พบหน้าที่", "ไม่พบไฟล์", "ไม่พบเอกสาร", "ไม่พบข้อมูลที่ท่าน", "ไม่มีหน้าที่"];

    private static readonly string[] ClosedTexts =
    [
        "content isn't available", "content isn&#039;t available", "this page isn't available", "เนื้อหานี้ไม่พร้อมใช้งาน", "ไม่สามารถใช้งานเนื้อหานี้",
        "you need access", "you need permission", "คุณต้องมีสิทธิ์เข้าถึง", "คุณต้องได้รับสิทธิ์", "ขอสิทธิ์เข้าถึง", "request access",
    ];

    /// <summary>True when a redirect leads to a login.</summary>
    public static bool IsLogin(Uri asked, Uri last) =>
        asked != last
        && (LoginHosts.Contains(last.IdnHost, StringComparer.OrdinalIgnoreCase) || LoginPaths.Any(path => IsLoginPath(last, path) && !IsLoginPath(asked, path)));

    /// <summary>True when a redirect gives up: a page deep in a site that leads to its front.</summary>
    public static bool IsFrontInstead(Uri asked, Uri last) =>
        asked != last && asked.AbsolutePath.Length > 1 && last.AbsolutePath == "/" && last.Query.Length == 0
        && !asked.AbsolutePath.StartsWith("/index.", StringComparison.OrdinalIgnoreCase)
        && string.Equals(Plain(asked), Plain(last), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the text of a page says beside its status.</summary>
    public static LinkReason Read(Uri last, string html)
    {
        var title = Between(html, "<title", "</title>");
        var heading = Between(html, "<h1", "</h1>");
        if (NotFoundTitles.Any(word => Says(title, word)) || NotFoundTitles.Any(word => Says(heading, word)))
            return LinkReason.SoftNotFound;
        if (IsWalled(last) && ClosedTexts.Any(text => html.Contains(text, StringComparison.OrdinalIgnoreCase)))
            return LinkReason.Login;
        return IsLoginPage(title, html) ? LinkReason.Login : LinkReason.None;
    }

    // Documents of offices are often put where readers must ask for them.
    private static bool IsWalled(Uri url) =>
        WalledHosts.Any(host => url.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) || url.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));

    private static bool IsLoginPage(string title, string html) =>
        html.Contains("type=\"password\"", StringComparison.OrdinalIgnoreCase)
        && LoginTitles.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsLoginPath(Uri url, string path) =>
        url.AbsolutePath.StartsWith(path, StringComparison.OrdinalIgnoreCase) || url.AbsolutePath.EndsWith(path, StringComparison.OrdinalIgnoreCase)
        || url.AbsolutePath.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase);

    // A number as part of another, such as a telephone, is not the word.
    private static bool Says(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || text.Length > 120)
            return false;
        var end = at + word.Length;
        return !char.IsAsciiDigit(word[0]) || ((at == 0 || !char.IsAsciiDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiDigit(text[end])));
    }

    private static string Plain(Uri url) => url.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.IdnHost[4..] : url.IdnHost;

    private static string Between(string html, string open, string close)
    {
        var start = html.IndexOf(open, StringComparison.OrdinalIgnoreCase);
        var text = start < 0 ? -1 : html.IndexOf('>', start);
        var end = text < 0 ? -1 : html.IndexOf(close, text, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : html[(text + 1)..end].Trim();
    }
}
