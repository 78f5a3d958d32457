{{- define "roombridge.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* At most 40 characters, so that names with a suffix and an ordinal stay below 63. */}}
{{- define "roombridge.fullname" -}}
{{- $name := include "roombridge.name" . -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else if contains $name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "roombridge.selector" -}}
app.kubernetes.io/name: {{ include "roombridge.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/component: gateway
{{- end -}}

{{- define "roombridge.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
app.kubernetes.io/name: {{ include "roombridge.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{- define "roombridge.image" -}}
{{- if .Values.image.digest -}}
{{- printf "%s@%s" .Values.image.repository .Values.image.digest -}}
{{- else -}}
{{- printf "%s:%s" .Values.image.repository (default .Chart.AppVersion .Values.image.tag) -}}
{{- end -}}
{{- end -}}

{{- define "roombridge.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ int .Values.userId }}
runAsGroup: {{ int .Values.userId }}
fsGroup: {{ int .Values.userId }}
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "roombridge.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{/* "true" or nothing. The refusals see to it that all groups agree. */}}
{{- define "roombridge.hostNetwork" -}}
{{- if eq .Values.exposure.signalling.type "HostNetwork" -}}true{{- end -}}
{{- end -}}

{{/* The port pairs of pod .ordinal: a JSON list of {group, type, name, port, protocol}. */}}
{{- define "roombridge.ports" -}}
{{- $v := .root.Values -}}
{{- $ports := list -}}
{{- $sip := $v.exposure.signalling.type -}}
{{- $all := list
  (list "signalling" $sip "sip-udp" $v.config.sip.udp_port "UDP")
  (list "signalling" $sip "sip-tcp" $v.config.sip.tcp_port "TCP")
  (list "signalling" $sip "sip-tls" $v.config.sip.tls_port "TCP")
  (list "signalling" $sip "h323" $v.config.h323.port "TCP")
  (list "signalling" $sip "h323-tls" $v.config.h323.tls_port "TCP")
  (list "signalling" $sip "ras" $v.config.gatekeeper.port "UDP")
  (list "signalling" $sip "registration" $v.config.registration.port "UDP")
  (list "web" $v.exposure.web.type "web" $v.config.web.port "TCP")
  (list "browserMedia" $v.exposure.browserMedia.type "browser-media" $v.config.media.browser_port "UDP")
-}}
{{- /* Over TLS there is no H.245 on a connection of its own. */ -}}
{{- if int $v.config.h323.port -}}
{{- $control := $v.config.h323.control_ports -}}
{{- range $port := untilStep (int (index $control 0)) (int (add1 (index $control 1))) 1 -}}
{{- $all = append $all (list "h323Control" $sip (printf "h245-%d" $port) $port "TCP") -}}
{{- end -}}
{{- end -}}
{{- $first := add $v.roomPorts.first (mul .ordinal $v.roomPorts.perPod) -}}
{{- range $i := until (int $v.roomPorts.perPod) -}}
{{- $port := add $first $i -}}
{{- $all = append $all (list "roomMedia" $v.exposure.roomMedia.type (printf "rtp-%d" $port) $port "UDP") -}}
{{- end -}}
{{- range $all -}}
{{- $port := int (index . 3) -}}
{{- if $port -}}
{{- $ports = append $ports (dict "group" (index . 0) "type" (index . 1) "name" (index . 2) "port" $port "protocol" (index . 4)) -}}
{{- end -}}
{{- end -}}
{{- toJson $ports -}}
{{- end -}}

{{/* "true" or nothing: whether a port is one of a range that is named as such. */}}
{{- define "roombridge.ranged" -}}
{{- if has .group (list "roomMedia" "h323Control") -}}true{{- end -}}
{{- end -}}

{{/* An httpGet of .path. With the host's network the metrics are on its loopback. */}}
{{- define "roombridge.probe" -}}
path: {{ .path }}
port: metrics
{{- if .host }}
host: 127.0.0.1
{{- end }}
{{- end -}}
