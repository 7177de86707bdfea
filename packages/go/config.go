package qianfan

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// found are the variables that count: those that are set, then those of the .env file.
type found map[string]string

// variables reads the environment and the .env file; who names a profile does not mean the file. A session token belongs to
// its access key, so it is taken only from where that came from.
func variables(withFile bool) (found, *Error) {
	set := found{}
	for _, pair := range os.Environ() {
		if name, value, _ := strings.Cut(pair, "="); value != "" {
			set[name] = value
		}
	}
	if !withFile {
		return set, nil
	}
	named := set["QIANFAN_DOT_ENV_CONFIG_FILE"]
	path := named
	if path == "" {
		path = ".env"
	}
	data, err := os.ReadFile(path)
	if err != nil && named == "" {
		return set, nil
	}
	text, isText := decodeText(data)
	if err != nil || !isText {
		return nil, credentialsError("DotEnvUnreadable", "The file %s cannot be read as text.", path)
	}
	file := parseDotEnv(text)
	merged := maps.Clone(file)
	maps.Copy(merged, set)
	owner := set
	if set["QIANFAN_ACCESS_KEY"] == "" && file["QIANFAN_ACCESS_KEY"] != "" {
		owner = file
	}
	merged["QIANFAN_SESSION_TOKEN"] = owner["QIANFAN_SESSION_TOKEN"]
	return merged, nil
}

// decodeText reads UTF-8 with or without a byte order mark, and UTF-16 with one.
func decodeText(data []byte) (string, bool) {
	mark := string(data[:min(2, len(data))])
	if mark != "\xff\xfe" && mark != "\xfe\xff" {
		text := strings.TrimPrefix(string(data), "\ufeff")
		return text, utf8.ValidString(text)
	}
	var order binary.ByteOrder = binary.LittleEndian
	if mark == "\xfe\xff" {
		order = binary.BigEndian
	}
	units := make([]uint16, 0, len(data)/2)
	for rest := data[2:]; len(rest) > 1; rest = rest[2:] {
		units = append(units, order.Uint16(rest))
	}
	return string(utf16.Decode(units)), len(data)%2 == 0
}

// assignment is one line as dotenv reads it, which the official SDKs use.
var assignment = regexp.MustCompile("(?m)^\\s*(?:export\\s+)?([\\w.-]+)(?:\\s*=\\s*?|:\\s+?)(\\s*'(?:\\\\'|[^'])*'|\\s*\"(?:\\\\\"|[^\"])*\"|\\s*`(?:\\\\`|[^`])*`|[^#\\r\\n]+)?\\s*(?:#.*)?$")

func parseDotEnv(text string) found {
	file := found{}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	for _, match := range assignment.FindAllStringSubmatch(text, -1) {
		value := strings.TrimSpace(match[2])
		if length := len(value); length > 1 && value[0] == value[length-1] && strings.Contains("\"'`", value[:1]) {
			quote := value[0]
			if value = value[1 : length-1]; quote == '"' {
				value = strings.NewReplacer(`\n`, "\n", `\r`, "\r").Replace(value)
			}
		}
		file[match[1]] = value
	}
	return file
}

// configFile is where the configuration file is: QIANFAN_CONFIG_FILE, else qianfan/config.toml in the user's folder for it;
// empty where there is no place for one.
func configFile(set found) string {
	home := set["HOME"]
	if home == "" {
		home, _ = os.UserHomeDir()
	}
	named := set["QIANFAN_CONFIG_FILE"]
	if rest, inHome := strings.CutPrefix(named, "~/"); inHome && home != "" {
		return filepath.Join(home, rest)
	} else if named != "" {
		return named
	}
	folder, usual := set["XDG_CONFIG_HOME"], ".config"
	if runtime.GOOS == "windows" {
		folder, usual = set["APPDATA"], filepath.Join("AppData", "Roaming")
	}
	if !filepath.IsAbs(folder) {
		if !filepath.IsAbs(home) {
			return ""
		}
		folder = filepath.Join(home, usual)
	}
	return filepath.Join(folder, "qianfan", "config.toml")
}

// profileOf reads a profile of the configuration file: the one asked for, its default_profile, or "default"; nil when there
// is none and none was asked for. No message quotes what the file holds.
func profileOf(asked string, set found) (map[string]any, *Error) {
	path := configFile(set)
	config, failed := readConfig(path)
	if failed != nil {
		return nil, failed
	}
	if config == nil && set["QIANFAN_CONFIG_FILE"] != "" {
		return nil, credentialsError("ConfigFileUnreadable", "The configuration file %s does not exist.", path)
	}
	profiles, isTable := config["profile"].(map[string]any)
	if !isTable && config["profile"] != nil {
		return nil, credentialsError("ConfigFileMalformed", "In the configuration file %s profiles are tables: [profile.default].", path)
	}
	usual, _ := config["default_profile"].(string)
	name := asked
	if name == "" {
		name = usual
	}
	isAsked := name != ""
	if !isAsked {
		name = "default"
	}
	profile, isTable := profiles[name].(map[string]any)
	if profiles[name] != nil && !isTable {
		return nil, credentialsError("ConfigFileMalformed", "In the configuration file %s profile %q must be a table: [profile.%s].", path, name, name)
	}
	if profile == nil && isAsked {
		known := strings.Join(slices.Sorted(maps.Keys(profiles)), ", ")
		return nil, credentialsError("UnknownProfile", "There is no profile %q in %s. Profiles: %s.", name, path, orNone(known))
	}
	for _, key := range []string{"access_key", "secret_key", "session_token", "api_key", "base_url"} {
		if _, isText := profile[key].(string); profile[key] != nil && !isText {
			return nil, credentialsError("ConfigFileMalformed", "In the configuration file %s %s of profile %q must be text.", path, key, name)
		}
	}
	return profile, nil
}

func orNone(text string) string {
	if text == "" {
		return "none"
	}
	return text
}

// readConfig reads a file that only its owner may read; nil when there is none.
func readConfig(path string) (map[string]any, *Error) {
	file, err := os.Open(path)
	if path == "" || errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	unreadable := credentialsError("ConfigFileUnreadable", "The configuration file %s cannot be read as text.", path)
	if err != nil {
		return nil, unreadable
	}
	defer file.Close()
	// One handle for both, so that what was checked is what is read.
	about, err := file.Stat()
	if err != nil || !about.Mode().IsRegular() {
		return nil, unreadable
	}
	if runtime.GOOS != "windows" && about.Mode().Perm()&0o077 != 0 {
		return nil, credentialsError("ConfigFileReadable", "Others can read or change the configuration file %s, which holds keys. Run: chmod 600 %q", path, path)
	}
	data, err := io.ReadAll(file)
	text, isText := decodeText(data)
	if err != nil || !isText {
		return nil, unreadable
	}
	config, line := parseTOML(text)
	if line > 0 {
		return nil, credentialsError("ConfigFileMalformed", "Line %d of the configuration file %s is not TOML.", line, path)
	}
	return config, nil
}

// Profile takes keys from a profile of the configuration file and looks nowhere else.
func Profile(name string) Credentials {
	return KeysFunc(func(ctx context.Context) (Keys, error) { return profileKeys(ctx, name) })
}

func profileKeys(ctx context.Context, name string) (Keys, error) {
	set, _ := variables(false)
	asked := name
	if asked == "" {
		asked = set["QIANFAN_PROFILE"]
	}
	profile, failed := profileOf(asked, set)
	if failed != nil {
		return Keys{}, failed
	}
	if profile == nil {
		return Keys{}, credentialsError("NoCredentials", "There are no keys: QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY are not set, and neither a .env file nor a profile has them. %s", keysPage)
	}
	text := func(key string) string { value, _ := profile[key].(string); return value }
	if text("access_key") == "" && text("secret_key") == "" {
		switch command := profile["credential_command"].(type) {
		case string:
			return ShellCommand(command).Retrieve(ctx)
		case []any:
			parts := make([]string, len(command))
			for index, part := range command {
				parts[index] = fmt.Sprint(part)
			}
			if len(parts) > 0 {
				return Command(parts[0], parts[1:]...).Retrieve(ctx)
			}
		}
	}
	keys := Keys{AccessKeyID: text("access_key"), SecretAccessKey: text("secret_key"), SessionToken: text("session_token")}
	return keys, plain(keys.check(fmt.Sprintf("the profile (access_key and secret_key, or credential_command) in %s", configFile(set))))
}

// DefaultCredentials find keys as the other clients of this family do: the environment (QIANFAN_ACCESS_KEY,
// QIANFAN_SECRET_KEY, QIANFAN_SESSION_TOKEN), the .env file of the working folder, then a profile, which may name a command.
//
// 依次查找环境变量、.env 文件、配置文件中的凭证配置（profile）。
func DefaultCredentials() Credentials {
	return KeysFunc(func(ctx context.Context) (Keys, error) {
		set, failed := variables(true)
		if failed != nil {
			return Keys{}, failed
		}
		keys := Keys{AccessKeyID: set["QIANFAN_ACCESS_KEY"], SecretAccessKey: set["QIANFAN_SECRET_KEY"], SessionToken: set["QIANFAN_SESSION_TOKEN"]}
		if keys.AccessKeyID == "" && keys.SecretAccessKey == "" {
			return profileKeys(ctx, "")
		}
		if keys.AccessKeyID == "" || keys.SecretAccessKey == "" {
			missing := "QIANFAN_SECRET_KEY"
			if keys.AccessKeyID == "" {
				missing = "QIANFAN_ACCESS_KEY"
			}
			return Keys{}, credentialsError("IncompleteCredentials", "%s is not set; both keys are needed. %s", missing, keysPage)
		}
		return keys, plain(keys.check("the environment or the .env file"))
	})
}
