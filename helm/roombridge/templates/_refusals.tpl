{{/* Values that the schema lets pass but that cannot work together: one sentence each. */}}
{{- define "roombridge.refusals" -}}
{{- $v := .Values -}}
{{- $e := $v.exposure -}}
{{- $replicas := int $v.replicas -}}
{{- $said := list -}}
{{- $types := list $e.signalling.type $e.web.type $e.browserMedia.type $e.roomMedia.type -}}
{{- $host := has "HostNetwork" $types -}}
{{- if and $host (gt (len (uniq $types)) 1) -}}
{{- $said = append $said "exposure: HostNetwork belongs to the whole pod; all groups have it or none" -}}
{{- end -}}
{{- $named := uniq (list $e.signalling.type $e.browserMedia.type $e.roomMedia.type) -}}
{{- if and (has "LoadBalancer" $named) (gt (len $named) 1) -}}
{{- $said = append $said "exposure: a gateway names one address in SIP, SDP and ICE; signalling, browserMedia and roomMedia are all behind the load balancer or none" -}}
{{- end -}}
{{- $addresses := len $v.advertisedAddresses -}}
{{- if and (or (not $host) $addresses) (lt $addresses $replicas) -}}
{{- $said = append $said (printf "advertisedAddresses: %d of %d; each replica needs the address at which rooms and browsers reach it" $addresses $replicas) -}}
{{- end -}}
{{- $last := int (add $v.roomPorts.first (mul $replicas $v.roomPorts.perPod) -1) -}}
{{- if gt $last 65535 -}}
{{- $said = append $said (printf "roomPorts: those of the last replica would end at %d, above 65535" $last) -}}
{{- end -}}
{{- $low := int (index $e.nodePortRange 0) -}}
{{- $high := int (index $e.nodePortRange 1) -}}
{{- range $pair := list (list "signalling" $e.signalling.type) (list "browserMedia" $e.browserMedia.type) -}}
{{- if and (eq (index $pair 1) "NodePort") (gt $replicas 1) -}}
{{- $said = append $said (printf "exposure.%s: a node port belongs to one Service, so NodePort is for one replica" (index $pair 0)) -}}
{{- end -}}
{{- end -}}
{{- range fromJsonArray (include "roombridge.ports" (dict "root" $ "ordinal" 0)) -}}
{{- $outside := or (lt (int .port) $low) (gt (int .port) $high) -}}
{{- if and (eq .type "NodePort") (has .group (list "signalling" "browserMedia")) $outside -}}
{{- $said = append $said (printf "exposure.%s: %s names its port %d to others, so as NodePort it must lie within exposure.nodePortRange" .group .name (int .port)) -}}
{{- end -}}
{{- end -}}
{{- $control := $v.config.h323.control_ports -}}
{{- if and (int $v.config.h323.port) (eq $e.signalling.type "NodePort") (or (lt (int (index $control 0)) $low) (gt (int (index $control 1)) $high)) -}}
{{- $said = append $said "config.h323.control_ports: H.245 names them, so as NodePort they must lie within exposure.nodePortRange" -}}
{{- end -}}
{{- if and (eq $e.roomMedia.type "NodePort") (or (lt (int $v.roomPorts.first) $low) (gt $last $high)) -}}
{{- $said = append $said "exposure.roomMedia: SDP names the ports, so as NodePort all roomPorts must lie within exposure.nodePortRange" -}}
{{- end -}}
{{- if and (int $e.web.nodePort) (ne $e.web.type "NodePort") -}}
{{- $said = append $said "exposure.web.nodePort: only with type NodePort" -}}
{{- end -}}
{{- if and (int $e.web.nodePort) (gt $replicas 1) -}}
{{- $said = append $said "exposure.web.nodePort: a node port belongs to one Service; with several replicas leave it 0" -}}
{{- end -}}
{{- if and (int $e.web.port) (ne $e.web.type "LoadBalancer") -}}
{{- $said = append $said "exposure.web.port: only with type LoadBalancer" -}}
{{- end -}}
{{- if and $host $v.metrics.service.enabled -}}
{{- $said = append $said "metrics.service: with HostNetwork the metrics stay on the node's loopback" -}}
{{- end -}}
{{- if and $v.metrics.serviceMonitor.enabled (not $v.metrics.service.enabled) -}}
{{- $said = append $said "metrics.serviceMonitor: needs metrics.service.enabled" -}}
{{- end -}}
{{- if and $v.metrics.serviceMonitor.enabled $v.networkPolicy.enabled (not $v.networkPolicy.metricsFrom) -}}
{{- $said = append $said "networkPolicy.metricsFrom: is empty, so nobody could scrape what metrics.serviceMonitor offers" -}}
{{- end -}}
{{- range $said -}}
{{- printf "\n  %s" . -}}
{{- end -}}
{{- end -}}
